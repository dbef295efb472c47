namespace Stripe;

/// <summary>Parameters: setup intent mandate data customer acceptance offline.</summary>
public class SetupIntentMandateDataCustomerAcceptanceOfflineOptions : INestedOptions
{
}
