namespace Stripe;

/// <summary>The end of a trial that is now.</summary>
public class SubscriptionTrialEnd : StringEnum
{
    /// <summary><c>now</c></summary>
    public static readonly SubscriptionTrialEnd Now = new("now");

    private SubscriptionTrialEnd(string value) : base(value)
    {
    }
}
