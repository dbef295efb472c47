using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payout reverse.</summary>
public class PayoutReverseOptions : BaseOptions, IHasMetadata
{
    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }
}
