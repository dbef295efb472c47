namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options sepa debit.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsSepaDebitOptions : INestedOptions
{
}
