namespace Stripe;

/// <summary>Parameters: setup intent payment method options amazon pay.</summary>
public class SetupIntentPaymentMethodOptionsAmazonPayOptions : INestedOptions
{
}
