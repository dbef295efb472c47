using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice automatic tax liability.</summary>
public class InvoiceAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
