namespace Stripe;

/// <summary>Parameters: payment intent mandate data customer acceptance offline.</summary>
public class PaymentIntentMandateDataCustomerAcceptanceOfflineOptions : INestedOptions
{
}
