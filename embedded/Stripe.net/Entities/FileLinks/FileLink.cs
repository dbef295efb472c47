using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's file link, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class FileLink : StripeEntity<FileLink>, IHasId, IHasMetadata, IHasObject
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

    /// <summary><c>expired</c> of Stripe's API.</summary>
    [JsonPropertyName("expired")]
    public bool Expired { get; set; }

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Id of <c>file</c>; set whether it was expanded or not.</summary>
    public string FileId
    {
        get => InternalFile?.Id;
        set => InternalFile = SetExpandableFieldId(value, InternalFile);
    }

    /// <summary><c>file</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public File File
    {
        get => InternalFile == null ? default : InternalFile.ExpandedObject;
        set => InternalFile = SetExpandableFieldObject(value, InternalFile);
    }

    [JsonPropertyName("file")]
    internal ExpandableField<File> InternalFile { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
