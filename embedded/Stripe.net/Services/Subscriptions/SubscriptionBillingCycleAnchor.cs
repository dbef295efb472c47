namespace Stripe;

/// <summary>The anchor of the billing cycle: now, or as it is.</summary>
public class SubscriptionBillingCycleAnchor : StringEnum
{
    /// <summary><c>now</c></summary>
    public static readonly SubscriptionBillingCycleAnchor Now = new("now");

    /// <summary><c>unchanged</c></summary>
    public static readonly SubscriptionBillingCycleAnchor Unchanged = new("unchanged");

    private SubscriptionBillingCycleAnchor(string value) : base(value)
    {
    }
}
