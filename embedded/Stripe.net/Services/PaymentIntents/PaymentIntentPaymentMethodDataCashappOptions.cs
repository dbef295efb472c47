namespace Stripe;

/// <summary>Parameters: payment intent payment method data cashapp.</summary>
public class PaymentIntentPaymentMethodDataCashappOptions : INestedOptions
{
}
