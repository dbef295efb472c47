using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.V2.Core;

/// <summary>The object that an event is about.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class EventRelatedObject : StripeEntity<EventRelatedObject>, IHasId
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The path under which the object is read.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
