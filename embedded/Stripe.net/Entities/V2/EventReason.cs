using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.V2.Core;

/// <summary>Why an event happened.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class EventReason : StripeEntity<EventReason>
{
    /// <summary>The request that caused it.</summary>
    [JsonPropertyName("request")]
    public EventReasonRequest Request { get; set; }

    /// <summary>The kind of reason, <c>request</c> for one.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}

/// <summary>The request that caused an event.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class EventReasonRequest : StripeEntity<EventReasonRequest>, IHasId
{
    /// <summary>Stripe's id of the request.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The key that the request was made with.</summary>
    [JsonPropertyName("idempotency_key")]
    public string IdempotencyKey { get; set; }
}
