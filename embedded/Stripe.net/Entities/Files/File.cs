using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's file, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class File : StripeEntity<File>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime? ExpiresAt { get; set; }

    /// <summary><c>filename</c> of Stripe's API.</summary>
    [JsonPropertyName("filename")]
    public string Filename { get; set; }

    /// <summary><c>links</c> of Stripe's API.</summary>
    [JsonPropertyName("links")]
    public StripeList<FileLink> Links { get; set; }

    /// <summary><c>purpose</c> of Stripe's API.</summary>
    [JsonPropertyName("purpose")]
    public string Purpose { get; set; }

    /// <summary><c>size</c> of Stripe's API.</summary>
    [JsonPropertyName("size")]
    public long Size { get; set; }

    /// <summary><c>title</c> of Stripe's API.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
