using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription pause collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionPauseCollection : StripeEntity<SubscriptionPauseCollection>
{
    /// <summary><c>behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("behavior")]
    public string Behavior { get; set; }

    /// <summary><c>resumes_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("resumes_at")]
    public DateTime? ResumesAt { get; set; }
}
