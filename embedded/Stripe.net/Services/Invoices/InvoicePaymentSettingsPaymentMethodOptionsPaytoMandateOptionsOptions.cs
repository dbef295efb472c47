using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options payto mandate options.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>purpose</c> of Stripe's API.</summary>
    [JsonPropertyName("purpose")]
    public string Purpose { get; set; }
}
