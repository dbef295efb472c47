using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription cancellation details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionCancellationDetails : StripeEntity<SubscriptionCancellationDetails>
{
    /// <summary><c>comment</c> of Stripe's API.</summary>
    [JsonPropertyName("comment")]
    public string Comment { get; set; }

    /// <summary><c>feedback</c> of Stripe's API.</summary>
    [JsonPropertyName("feedback")]
    public string Feedback { get; set; }

    /// <summary><c>reason</c> of Stripe's API.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; set; }
}
