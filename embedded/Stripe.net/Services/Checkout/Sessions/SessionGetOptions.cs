namespace Stripe.Checkout;

/// <summary>Parameters: session get.</summary>
public class SessionGetOptions : BaseOptions
{
}
