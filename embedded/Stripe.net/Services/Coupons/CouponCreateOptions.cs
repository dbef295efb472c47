using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: coupon create.</summary>
public class CouponCreateOptions : BaseOptions, IHasId, IHasMetadata
{
    /// <summary><c>amount_off</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_off")]
    public long? AmountOff { get; set; }

    /// <summary><c>applies_to</c> of Stripe's API.</summary>
    [JsonPropertyName("applies_to")]
    public CouponAppliesToOptions AppliesTo { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, CouponCurrencyOptionsOptions> CurrencyOptions { get; set; }

    /// <summary><c>duration</c> of Stripe's API.</summary>
    [JsonPropertyName("duration")]
    public string Duration { get; set; }

    /// <summary><c>duration_in_months</c> of Stripe's API.</summary>
    [JsonPropertyName("duration_in_months")]
    public long? DurationInMonths { get; set; }

    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary><c>max_redemptions</c> of Stripe's API.</summary>
    [JsonPropertyName("max_redemptions")]
    public long? MaxRedemptions { get; set; }

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

    /// <summary><c>percent_off</c> of Stripe's API.</summary>
    [JsonPropertyName("percent_off")]
    public decimal? PercentOff { get; set; }

    /// <summary><c>redeem_by</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("redeem_by")]
    public DateTime? RedeemBy { get; set; }
}
