namespace Serverless.Domain.Orders;

/// <summary>What a customer's earlier orders have brought in.</summary>
/// <param name="Spent">What the store holds of their money: captured, less what went or is going back.</param>
/// <param name="Orders">How many orders that is from.</param>
public sealed record CustomerSpending(Money Spent, int Orders);

/// <summary>Which orders go first because of who placed them: a customer who has spent much before.</summary>
/// <param name="Over">More than this many major units of the order's currency; 0 switches the rule off.</param>
/// <param name="Days">Within so many days before the order was placed.</param>
public sealed record VipRule(decimal Over, int Days)
{
    /// <summary>The tag that such orders get.</summary>
    public const string Tag = "vip";

    /// <summary>Earlier orders count from then on.</summary>
    public DateTimeOffset Since(Order order) => order.PlacedAt.AddDays(-Days);

    /// <summary>
    /// Whether an order's customer is to be looked at: once, when its first parcel is about to be planned. Without a mail address nobody knows who it was.
    /// </summary>
    public bool AsksAbout(Order order) => Over > 0 && order is { Parcels.Count: 0, IsVip: false, Customer.Email.Length: > 0 } && order.Goods.Any();

    /// <summary>Whether what was spent is enough; the same amount as <see cref="Over"/> is not.</summary>
    public bool IsEnough(Money spent) => spent.ToDecimal() > Over;

    /// <summary>What follows from what the customer has spent: the rule with its figures, and the tag.</summary>
    public IEnumerable<OrderEvent> Judge(Order order, CustomerSpending earlier) => IsEnough(earlier.Spent)
        ? [new VipRecognised(earlier.Spent, earlier.Orders, Money.FromDecimal(Over, order.Currency), Days), .. order.ChangeTags([Tag], []).Events]
        : [];
}

/// <summary>The customer has spent so much before that the order goes first. What is refunded later takes that back from no order.</summary>
/// <param name="Spent">What they have spent, as far as it was added up: the newest orders first, until it is enough.</param>
/// <param name="Orders">On how many orders.</param>
/// <param name="Over">It had to be more than this.</param>
/// <param name="Days">Within so many days before the order.</param>
public sealed record VipRecognised(Money Spent, int Orders, Money Over, int Days) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.IsVip = true;
}
