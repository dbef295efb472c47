namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options konbini.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsKonbiniOptions : INestedOptions
{
}
