namespace Stripe.Checkout;

/// <summary>Parameters: session expire.</summary>
public class SessionExpireOptions : BaseOptions
{
}
