using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Shipping;

namespace Serverless.Functions.Hosting;

/// <summary>What becomes of money for an order that is over.</summary>
public enum LateMoney
{
    /// <summary>It goes back by itself.</summary>
    Refund,

    /// <summary>Staff decide.</summary>
    Ask,
}

/// <summary>The numbers of the business, each with a default and each a setting <c>Policies__Name</c>.</summary>
public sealed record Policies
{
    /// <summary>E1: unpaid for that long, staff are told. Minutes.</summary>
    public int UnpaidAlertMinutes { get; init; } = 30;

    /// <summary>Unpaid for that long, an order expires. Hours.</summary>
    public int PayByHours { get; init; } = 24;

    /// <summary>While a bank works on a payment, its order does not expire; after so many days staff are told. Stripe names 14 business days as the longest, for SEPA.</summary>
    public int BankDebitDays { get; init; } = 21;

    /// <summary>The longest that stock is kept for a cart. Minutes.</summary>
    public int CartHoldMinutes { get; init; } = 30;

    /// <summary>The ship-by promise, in business days.</summary>
    public int ShipByBusinessDays { get; init; } = 2;

    /// <summary>Orders after this local time count as the next business day's.</summary>
    public string CutOff { get; init; } = "16:00";

    /// <summary>Time zone of the cut-off, as an IANA name.</summary>
    public string TimeZone { get; init; } = "Europe/London";

    /// <summary>Orders of at least this many major units are held for review; 0 switches it off.</summary>
    public decimal HighValue { get; init; } = 500m;

    /// <summary>
    /// The review rules, <c>Policies__ReviewRules__0__Signal</c> and so on: <c>AddressesDiffer</c>, <c>HighValue</c>, <c>Risk</c>, <c>SameCard</c>,
    /// <c>SameMail</c>, <c>SameAddress</c>, <c>Abroad</c>. Those that are set take the place of the usual ones: the first six, with more than 10 orders placed with one card or
    /// mail address within 24 hours, or 20 to one address; these three only with a live key of Stripe's.
    /// </summary>
    public IReadOnlyList<ReviewRule> ReviewRules { get; init; } = [];

    /// <summary>The review rules that count.</summary>
    public IReadOnlyList<ReviewRule> Reviews => ReviewRules.Count > 0 ? ReviewRules : Domain.Payments.ReviewRules.Usual;

    /// <summary>Words by which a fast shipping service is known, separated by commas: orders sold with one are special, as those are with a note of the customer.</summary>
    public string ExpressMethods { get; init; } = "express,expedited,next,priority,overnight";

    /// <summary>A customer who has spent more than that before, in major units of the order's currency and net of refunds, is a VIP: their orders go first; 0 switches it off.</summary>
    public decimal VipSpend { get; init; } = 500m;

    /// <summary>What was spent within so many days before the order makes a VIP.</summary>
    public int VipDays { get; init; } = 365;

    /// <summary>Whether a VIP's parcel goes by the fast service at the store's expense.</summary>
    public bool VipExpress { get; init; }

    /// <summary>Days from delivery in which a return may be asked for.</summary>
    public int ReturnWindowDays { get; init; } = 30;

    /// <summary>An unused return label lapses after so many days.</summary>
    public int ReturnLabelDays { get; init; } = 14;

    /// <summary>Return requests within the policy are approved without staff.</summary>
    public bool ApproveReturns { get; init; } = true;

    /// <summary>When card payments are captured: <c>Automatic</c>, at once, or <c>WhenPacked</c>, when the first parcel is packed.</summary>
    public CaptureMode Capture { get; init; }

    /// <summary>What becomes of money for an order that is over: <c>Refund</c>, it goes back by itself, or <c>Ask</c>, staff refund it or make a new order of it.</summary>
    public LateMoney LateMoney { get; init; }

    /// <summary>Calls to Stripe a second.</summary>
    public int StripeCallsPerSecond { get; init; } = 25;

    /// <summary>In how many partitions the stock lies; fixed when a store is created.</summary>
    public int StockPartitions { get; init; } = 1;

    /// <summary>An order that would be split waits that long for one place to have everything, unless the parcels are worth it. Hours; 0: it is split at once.</summary>
    public int SplitWaitHours { get; init; }

    /// <summary>What another parcel costs, in major units of the order's currency.</summary>
    public decimal ExtraParcelCost { get; init; } = 5m;

    /// <summary>The most that further parcels of an order may cost, in per cent of what its goods were sold for.</summary>
    public int MostSplitShare { get; init; } = 10;

    /// <summary>When buyers of a SKU had to wait for each other so often within a minute, its stock is laid into several rows by itself; 0 switches that off.</summary>
    public int HotStockWaits { get; init; } = 200;

    /// <summary>Purchases are proposed for so many days more than what sells until they come.</summary>
    public int ReorderCoverDays { get; init; } = 28;

    /// <summary>From when on an order is split, whatever that costs.</summary>
    public DateTimeOffset SplitAfter(Order order) => order.ReceivedAt.AddHours(SplitWaitHours);

    /// <summary>Whether an order may be sent in so many parcels; null when in any number.</summary>
    public Func<int, bool>? MaySplit(Order order, DateTimeOffset now)
    {
        if (now >= SplitAfter(order))
        {
            return null;
        }

        SplitGuard guard = new(ExtraParcelCost, MostSplitShare);
        Money goods = order.Goods.Aggregate(Money.Zero(order.Currency), (sum, line) => sum + line.Total);
        return parcels => guard.Allows(parcels, goods);
    }

    /// <summary>The ship-by promise.</summary>
    public ShipByPromise ShipBy() => new(ShipByBusinessDays, TimeOnly.Parse(CutOff, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(TimeZone));

    /// <summary>The words of <see cref="ExpressMethods"/>.</summary>
    public IReadOnlyList<string> ExpressWords() => ExpressMethods.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whose orders go first.</summary>
    public VipRule Vip() => new(VipSpend, VipDays);

    /// <summary>The rules of intake for own checkout (strict) or a channel that has already sold.</summary>
    /// <param name="strict">Whether an order with an error is refused rather than held.</param>
    /// <param name="review">Whether high value and address are looked at.</param>
    /// <param name="channel">The sales channel; one may be exempt from a rule.</param>
    public OrderIntake Intake(bool strict, bool review, string channel) =>
        new(strict, review && HighValue > 0 && Reviews.Any(rule => rule.Signal == ReviewSignal.HighValue && !rule.Exempts(channel)) ? HighValue : null, review, TimeSpan.FromHours(PayByHours), Capture, ExpressWords());

    /// <summary>End of the return window for a delivery now.</summary>
    public DateTimeOffset ReturnUntil(DateTimeOffset deliveredAt) => deliveredAt.AddDays(ReturnWindowDays);
}
