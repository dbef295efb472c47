using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options upi.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUpiOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptionsOptions MandateOptions { get; set; }
}
