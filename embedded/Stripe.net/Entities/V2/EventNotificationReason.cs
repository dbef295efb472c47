using System.Text.Json.Serialization;

namespace Stripe.V2.Core;

/// <summary>Why a thin event happened.</summary>
public class EventNotificationReason
{
    /// <summary>The kind of reason, <c>request</c> for one.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The request that caused it.</summary>
    [JsonPropertyName("request")]
    public EventNotificationReasonRequest Request { get; set; }
}

/// <summary>The request that caused a thin event.</summary>
public class EventNotificationReasonRequest
{
    /// <summary>Stripe's id of the request.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The key that the request was made with.</summary>
    [JsonPropertyName("idempotency_key")]
    public string IdempotencyKey { get; set; }
}
