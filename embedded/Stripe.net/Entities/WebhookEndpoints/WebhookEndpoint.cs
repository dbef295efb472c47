using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's webhook endpoint, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class WebhookEndpoint : StripeEntity<WebhookEndpoint>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>api_version</c> of Stripe's API.</summary>
    [JsonPropertyName("api_version")]
    public string ApiVersion { get; set; }

    /// <summary><c>application</c> of Stripe's API.</summary>
    [JsonPropertyName("application")]
    public string Application { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>enabled_events</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled_events")]
    public List<string> EnabledEvents { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>secret</c> of Stripe's API.</summary>
    [JsonPropertyName("secret")]
    public string Secret { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
