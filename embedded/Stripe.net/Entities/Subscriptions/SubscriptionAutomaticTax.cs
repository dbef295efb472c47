using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription automatic tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionAutomaticTax : StripeEntity<SubscriptionAutomaticTax>
{
    /// <summary><c>disabled_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("disabled_reason")]
    public string DisabledReason { get; set; }

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public SubscriptionAutomaticTaxLiability Liability { get; set; }
}
