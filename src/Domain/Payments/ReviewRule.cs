using Serverless.Domain.Orders;

namespace Serverless.Domain.Payments;

/// <summary>What a review rule looks at.</summary>
public enum ReviewSignal
{
    /// <summary>The goods go to another place than the bill.</summary>
    AddressesDiffer,

    /// <summary>The order is worth at least <c>Policies__HighValue</c>.</summary>
    HighValue,

    /// <summary>Orders with one card, placed within a time.</summary>
    SameCard,

    /// <summary>Orders with one mail address, placed within a time.</summary>
    SameMail,

    /// <summary>Orders to one address, placed within a time.</summary>
    SameAddress,

    /// <summary>The provider's judgement of the payment.</summary>
    Risk,

    /// <summary>The goods go to a country that the rule does not name.</summary>
    Abroad,
}

/// <summary>A reason for which an order waits for a person, as data: a setting, not code.</summary>
public sealed record ReviewRule
{
    /// <summary>What it looks at.</summary>
    public ReviewSignal Signal { get; init; }

    /// <summary>More orders than this are too many; for the signals that count orders.</summary>
    public int MostOrders { get; init; } = 10;

    /// <summary>Within so many hours; for the signals that count orders.</summary>
    public int Hours { get; init; } = 24;

    /// <summary>Risk levels that are looked at, separated by commas; for <see cref="ReviewSignal.Risk"/>.</summary>
    public string Levels { get; init; } = "elevated,highest";

    /// <summary>Countries that goods go to without a look, separated by commas; for <see cref="ReviewSignal.Abroad"/>.</summary>
    public string HomeCountries { get; init; } = "GB";

    /// <summary>Channels that the rule does not look at, separated by commas.</summary>
    public string ExemptChannels { get; init; } = "";

    /// <summary>Whether the rule counts orders.</summary>
    public bool Counts => Signal is ReviewSignal.SameCard or ReviewSignal.SameMail or ReviewSignal.SameAddress;

    /// <summary>Whether the rule leaves a channel alone.</summary>
    public bool Exempts(string channel) => Words(ExemptChannels).Contains(channel, StringComparer.OrdinalIgnoreCase);

    internal bool IsHome(string country) => Words(HomeCountries).Contains(country, StringComparer.OrdinalIgnoreCase);

    internal bool LooksAt(string level) => Words(Levels).Contains(level, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Which orders wait for a person before they are worked on.</summary>
public static class ReviewRules
{
    /// <summary>
    /// The rules of a store that has set none. Nobody orders for themselves eleven times a day; whoever tries stolen cards does. An address may be an
    /// office block's.
    /// </summary>
    public static readonly IReadOnlyList<ReviewRule> Usual =
    [
        new() { Signal = ReviewSignal.AddressesDiffer },
        new() { Signal = ReviewSignal.HighValue },
        new() { Signal = ReviewSignal.Risk },
        new() { Signal = ReviewSignal.SameCard },
        new() { Signal = ReviewSignal.SameMail },
        new() { Signal = ReviewSignal.SameAddress, MostOrders = 20 },
    ];

    /// <summary>What the rules make of an order at intake.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="order">The order.</param>
    /// <param name="counted">How many orders each counting rule has found, this one included; by the rule's place.</param>
    public static IEnumerable<OrderEvent> AtIntake(IReadOnlyList<ReviewRule> rules, Order order, IReadOnlyDictionary<int, int> counted) => Holds(order, rules.SelectMany((rule, place) => rule.Signal switch
    {
        _ when rule.Exempts(order.Channel) => [],
        ReviewSignal.AddressesDiffer when order is { BillingAddress: { } billing, ShippingAddress: { } shipping } && !AddressMatch.Same(billing, shipping) =>
            ["Goods and bill go to different addresses."],
        ReviewSignal.SameMail or ReviewSignal.SameAddress when TooMany(rule, place, counted) is { } words => [words],
        ReviewSignal.Abroad when order.ShippingAddress is { } to && !rule.IsHome(to.Country) => [$"Goods go abroad, to {to.Country}."],
        _ => (string[])[],
    }));

    /// <summary>What the rules make of an address that the customer has corrected. What was mistyped stands in the bill, too; another town is no slip of the pen.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="order">The order as it was.</param>
    /// <param name="address">Where it goes now.</param>
    public static IEnumerable<OrderEvent> AtCorrection(IReadOnlyList<ReviewRule> rules, Order order, Address address) =>
        !order.ReviewExempt && order.BillingAddress is { } billing && !AddressMatch.SameTown(billing, address)
        && rules.Any(rule => rule.Signal == ReviewSignal.AddressesDiffer && !rule.Exempts(order.Channel))
            ? Holds(order, ["Goods and bill go to different addresses, since the customer corrected where the goods go."])
            : [];

    /// <summary>What the rules make of the card that an order is paid with.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="order">The order.</param>
    /// <param name="card">What is known of the card.</param>
    /// <param name="counted">How many orders each counting rule has found, this one included; by the rule's place.</param>
    public static IEnumerable<OrderEvent> AtPayment(IReadOnlyList<ReviewRule> rules, Order order, CardFacts card, IReadOnlyDictionary<int, int> counted) => order.MoneyPhase() is MoneyPhase.Gone or MoneyPhase.Over
        ? []
        : Holds(order, rules.SelectMany((rule, place) => rule.Signal switch
        {
            _ when rule.Exempts(order.Channel) => [],
            ReviewSignal.Risk when card.RiskLevel is { } level && rule.LooksAt(level) => [$"Stripe judges the risk of the payment as {level}."],
            ReviewSignal.SameCard when TooMany(rule, place, counted) is { } words => [words],
            _ => (string[])[],
        }));

    private static string? TooMany(ReviewRule rule, int place, IReadOnlyDictionary<int, int> counted) => counted.GetValueOrDefault(place) is var count && count > rule.MostOrders
        ? $"{count} orders {rule.Signal switch { ReviewSignal.SameCard => "with one card", ReviewSignal.SameMail => "with one mail address", _ => "to one address" }} within {rule.Hours} hours."
        : null;

    private static IEnumerable<OrderEvent> Holds(Order order, IEnumerable<string> reasons) =>
        order.State == OrderState.Open && string.Join(" ", reasons) is { Length: > 0 } detail && !order.Holds.Exists(hold => hold.Reason == HoldReason.FraudReview)
            ? [new HoldPlaced(HoldReason.FraudReview, detail)]
            : [];
}
