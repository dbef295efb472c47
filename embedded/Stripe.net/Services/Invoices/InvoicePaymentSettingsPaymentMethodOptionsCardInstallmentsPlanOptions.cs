using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options card installments plan.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCardInstallmentsPlanOptions : INestedOptions
{
    /// <summary><c>count</c> of Stripe's API.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
