using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session custom field label, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCustomFieldLabel : StripeEntity<SessionCustomFieldLabel>
{
    /// <summary><c>custom</c> of Stripe's API.</summary>
    [JsonPropertyName("custom")]
    public string Custom { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
