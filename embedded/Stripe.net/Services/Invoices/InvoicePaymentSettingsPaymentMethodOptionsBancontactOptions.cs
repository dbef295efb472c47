using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options bancontact.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsBancontactOptions : INestedOptions
{
    /// <summary><c>preferred_language</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_language")]
    public string PreferredLanguage { get; set; }
}
