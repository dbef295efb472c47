namespace Stripe;

/// <summary>Parameters: payment method link.</summary>
public class PaymentMethodLinkOptions : INestedOptions
{
}
