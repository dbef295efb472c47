using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options payto.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsPaytoOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsOptions MandateOptions { get; set; }
}
