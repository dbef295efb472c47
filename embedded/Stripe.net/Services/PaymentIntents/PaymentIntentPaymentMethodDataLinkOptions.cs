namespace Stripe;

/// <summary>Parameters: payment intent payment method data link.</summary>
public class PaymentIntentPaymentMethodDataLinkOptions : INestedOptions
{
}
