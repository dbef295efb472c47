using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription automatic tax.</summary>
public class SubscriptionAutomaticTaxOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public SubscriptionAutomaticTaxLiabilityOptions Liability { get; set; }
}
