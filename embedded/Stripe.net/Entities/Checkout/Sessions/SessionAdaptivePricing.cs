using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session adaptive pricing, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionAdaptivePricing : StripeEntity<SessionAdaptivePricing>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }
}
