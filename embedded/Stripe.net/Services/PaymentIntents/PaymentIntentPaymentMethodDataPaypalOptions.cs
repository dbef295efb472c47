namespace Stripe;

/// <summary>Parameters: payment intent payment method data paypal.</summary>
public class PaymentIntentPaymentMethodDataPaypalOptions : INestedOptions
{
}
