namespace Stripe;

/// <summary>Parameters: payment intent payment method data revolut pay.</summary>
public class PaymentIntentPaymentMethodDataRevolutPayOptions : INestedOptions
{
}
