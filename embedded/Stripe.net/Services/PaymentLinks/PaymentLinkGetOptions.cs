namespace Stripe;

/// <summary>Parameters: payment link get.</summary>
public class PaymentLinkGetOptions : BaseOptions
{
}
