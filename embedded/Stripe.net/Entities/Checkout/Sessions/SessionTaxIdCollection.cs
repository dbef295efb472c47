using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session tax id collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionTaxIdCollection : StripeEntity<SessionTaxIdCollection>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>required</c> of Stripe's API.</summary>
    [JsonPropertyName("required")]
    public string Required { get; set; }
}
