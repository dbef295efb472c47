using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's event, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Event : StripeEntity<Event>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary>The API version that shaped the data.</summary>
    [JsonPropertyName("api_version")]
    public string ApiVersion { get; set; }

    /// <summary><c>context</c> of Stripe's API.</summary>
    [JsonPropertyName("context")]
    public string Context { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>data</c> of Stripe's API.</summary>
    [JsonPropertyName("data")]
    public EventData Data { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>pending_webhooks</c> of Stripe's API.</summary>
    [JsonPropertyName("pending_webhooks")]
    public long PendingWebhooks { get; set; }

    /// <summary><c>request</c> of Stripe's API.</summary>
    [JsonPropertyName("request")]
    public EventRequest Request { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
