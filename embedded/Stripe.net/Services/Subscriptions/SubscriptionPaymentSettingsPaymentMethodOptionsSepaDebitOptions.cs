namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options sepa debit.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebitOptions : INestedOptions
{
}
