using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice automatic tax.</summary>
public class InvoiceAutomaticTaxOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public InvoiceAutomaticTaxLiabilityOptions Liability { get; set; }
}
