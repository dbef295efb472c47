using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method update.</summary>
public class PaymentMethodUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

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
