namespace Stripe;

/// <summary>Parameters: subscription delete discount.</summary>
public class SubscriptionDeleteDiscountOptions : BaseOptions
{
}
