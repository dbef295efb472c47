namespace Stripe;

/// <summary>Parameters: payment intent payment method data alipay.</summary>
public class PaymentIntentPaymentMethodDataAlipayOptions : INestedOptions
{
}
