using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's coupon, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Coupon : StripeEntity<Coupon>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>amount_off</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_off")]
    public long? AmountOff { get; set; }

    /// <summary><c>applies_to</c> of Stripe's API.</summary>
    [JsonPropertyName("applies_to")]
    public CouponAppliesTo AppliesTo { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, CouponCurrencyOptions> CurrencyOptions { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>duration</c> of Stripe's API.</summary>
    [JsonPropertyName("duration")]
    public string Duration { get; set; }

    /// <summary><c>duration_in_months</c> of Stripe's API.</summary>
    [JsonPropertyName("duration_in_months")]
    public long? DurationInMonths { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>max_redemptions</c> of Stripe's API.</summary>
    [JsonPropertyName("max_redemptions")]
    public long? MaxRedemptions { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>percent_off</c> of Stripe's API.</summary>
    [JsonPropertyName("percent_off")]
    public decimal? PercentOff { get; set; }

    /// <summary><c>redeem_by</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("redeem_by")]
    public DateTime? RedeemBy { get; set; }

    /// <summary><c>times_redeemed</c> of Stripe's API.</summary>
    [JsonPropertyName("times_redeemed")]
    public long TimesRedeemed { get; set; }

    /// <summary><c>valid</c> of Stripe's API.</summary>
    [JsonPropertyName("valid")]
    public bool Valid { get; set; }
}
