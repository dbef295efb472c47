namespace Stripe;

/// <summary>Parameters: payment method paypal.</summary>
public class PaymentMethodPaypalOptions : INestedOptions
{
}
