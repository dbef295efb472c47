using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session automatic tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionAutomaticTax : StripeEntity<SessionAutomaticTax>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>provider</c> of Stripe's API.</summary>
    [JsonPropertyName("provider")]
    public string Provider { get; set; }

    /// <summary>An open set of lower-case words; unknown ones may occur.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }
}
