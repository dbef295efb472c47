namespace Stripe;

/// <summary>Parameters: payment intent mandate data.</summary>
public class PaymentIntentMandateDataOptions : INestedOptions
{
}
