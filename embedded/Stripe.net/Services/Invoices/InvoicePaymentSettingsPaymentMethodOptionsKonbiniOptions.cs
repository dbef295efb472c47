namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options konbini.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsKonbiniOptions : INestedOptions
{
}
