namespace Stripe;

/// <summary>Parameters: payment method amazon pay.</summary>
public class PaymentMethodAmazonPayOptions : INestedOptions
{
}
