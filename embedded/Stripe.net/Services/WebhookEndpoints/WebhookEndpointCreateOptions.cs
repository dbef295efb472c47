using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: webhook endpoint create.</summary>
public class WebhookEndpointCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>api_version</c> of Stripe's API.</summary>
    [JsonPropertyName("api_version")]
    public string ApiVersion { get; set; }

    /// <summary><c>connect</c> of Stripe's API.</summary>
    [JsonPropertyName("connect")]
    public bool? Connect { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>enabled_events</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled_events")]
    public List<string> EnabledEvents { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
