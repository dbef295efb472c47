using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: promotion code update.</summary>
public class PromotionCodeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

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

    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public PromotionCodeRestrictionsOptions Restrictions { get; set; }
}
