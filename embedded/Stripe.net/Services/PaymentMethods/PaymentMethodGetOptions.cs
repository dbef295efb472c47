namespace Stripe;

/// <summary>Parameters: payment method get.</summary>
public class PaymentMethodGetOptions : BaseOptions
{
}
