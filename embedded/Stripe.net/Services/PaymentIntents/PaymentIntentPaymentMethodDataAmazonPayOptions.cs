namespace Stripe;

/// <summary>Parameters: payment intent payment method data amazon pay.</summary>
public class PaymentIntentPaymentMethodDataAmazonPayOptions : INestedOptions
{
}
