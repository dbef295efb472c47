namespace Stripe;

/// <summary>Parameters: subscription get.</summary>
public class SubscriptionGetOptions : BaseOptions
{
}
