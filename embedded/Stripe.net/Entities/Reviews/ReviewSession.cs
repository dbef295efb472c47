using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's review session, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ReviewSession : StripeEntity<ReviewSession>
{
    /// <summary><c>browser</c> of Stripe's API.</summary>
    [JsonPropertyName("browser")]
    public string Browser { get; set; }

    /// <summary><c>device</c> of Stripe's API.</summary>
    [JsonPropertyName("device")]
    public string Device { get; set; }

    /// <summary><c>platform</c> of Stripe's API.</summary>
    [JsonPropertyName("platform")]
    public string Platform { get; set; }

    /// <summary><c>version</c> of Stripe's API.</summary>
    [JsonPropertyName("version")]
    public string Version { get; set; }
}
