namespace Stripe;

/// <summary>Parameters: payment method alipay.</summary>
public class PaymentMethodAlipayOptions : INestedOptions
{
}
