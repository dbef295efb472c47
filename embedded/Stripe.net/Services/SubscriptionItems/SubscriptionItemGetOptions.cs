namespace Stripe;

/// <summary>Parameters: subscription item get.</summary>
public class SubscriptionItemGetOptions : BaseOptions
{
}
