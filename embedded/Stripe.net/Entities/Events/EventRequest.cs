using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's event request, as its API returns it.</summary>
[JsonConverter(typeof(EventRequestConverter))]
public class EventRequest : StripeEntity<EventRequest>, IHasId
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The key that the causing request carried.</summary>
    [JsonPropertyName("idempotency_key")]
    public string IdempotencyKey { get; set; }
}
