namespace Stripe;

/// <summary>Parameters: payment intent payment method data wechat pay.</summary>
public class PaymentIntentPaymentMethodDataWechatPayOptions : INestedOptions
{
}
