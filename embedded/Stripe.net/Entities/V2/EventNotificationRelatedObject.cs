using System.Text.Json.Serialization;

namespace Stripe.V2.Core;

/// <summary>The object that a thin event is about.</summary>
public class EventNotificationRelatedObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonInclude]
    [JsonPropertyName("id")]
    public string Id { get; internal set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonInclude]
    [JsonPropertyName("type")]
    public string Type { get; internal set; }

    /// <summary>The path under which the object is read.</summary>
    [JsonInclude]
    [JsonPropertyName("url")]
    public string Url { get; internal set; }
}
