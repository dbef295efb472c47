using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: transfer update.</summary>
public class TransferUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

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
}
