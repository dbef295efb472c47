namespace Stripe;

/// <summary>Parameters: payment method affirm.</summary>
public class PaymentMethodAffirmOptions : INestedOptions
{
}
