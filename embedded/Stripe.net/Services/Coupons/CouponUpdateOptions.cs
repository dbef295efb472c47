using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: coupon update.</summary>
public class CouponUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, CouponCurrencyOptionsOptions> CurrencyOptions { get; set; }

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

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }
}
