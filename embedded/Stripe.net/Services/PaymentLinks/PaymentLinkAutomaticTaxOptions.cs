using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link automatic tax.</summary>
public class PaymentLinkAutomaticTaxOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public PaymentLinkAutomaticTaxLiabilityOptions Liability { get; set; }
}
