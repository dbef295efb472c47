namespace Stripe;

/// <summary>Parameters: payment method wechat pay.</summary>
public class PaymentMethodWechatPayOptions : INestedOptions
{
}
