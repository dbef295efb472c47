using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>What an event is about.</summary>
[JsonConverter(typeof(EventDataConverter))]
public class EventData : StripeEntity<EventData>
{
    private string objectJson;
    private string previousJson;

    /// <summary>The object as it was when the event happened; null when its kind is unknown.</summary>
    [JsonPropertyName("object")]
    public IHasObject Object { get; set; }

    /// <summary>The former values of what an update changed, as a Newtonsoft token; null otherwise.</summary>
    public dynamic PreviousAttributes
    {
        get => field ??= previousJson is null ? null : JToken.Parse(previousJson);
        set
        {
            field = value;
            previousJson = null;
        }
    }

    /// <summary>The object as a Newtonsoft token, for fields that have no property.</summary>
    public dynamic RawObject
    {
        get => field ??= objectJson is null ? null : JToken.Parse(objectJson);
        set
        {
            field = value;
            objectJson = null;
        }
    }

    internal void SetJson(string ofObject, string ofPrevious) => (objectJson, previousJson) = (ofObject, ofPrevious);
}
