namespace Stripe;

/// <summary>Parameters: payment intent payment method data affirm.</summary>
public class PaymentIntentPaymentMethodDataAffirmOptions : INestedOptions
{
}
