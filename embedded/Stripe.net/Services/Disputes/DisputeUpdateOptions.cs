using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: dispute update.</summary>
public class DisputeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>evidence</c> of Stripe's API.</summary>
    [JsonPropertyName("evidence")]
    public DisputeEvidenceOptions Evidence { get; set; }

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

    /// <summary><c>submit</c> of Stripe's API.</summary>
    [JsonPropertyName("submit")]
    public bool? Submit { get; set; }
}
