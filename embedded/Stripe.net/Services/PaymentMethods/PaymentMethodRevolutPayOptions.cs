namespace Stripe;

/// <summary>Parameters: payment method revolut pay.</summary>
public class PaymentMethodRevolutPayOptions : INestedOptions
{
}
