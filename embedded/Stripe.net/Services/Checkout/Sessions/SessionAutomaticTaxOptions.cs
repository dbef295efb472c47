using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session automatic tax.</summary>
public class SessionAutomaticTaxOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public SessionAutomaticTaxLiabilityOptions Liability { get; set; }
}
