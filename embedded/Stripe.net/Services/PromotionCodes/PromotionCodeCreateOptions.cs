using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: promotion code create.</summary>
public class PromotionCodeCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>code</c> of Stripe's API.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime? ExpiresAt { get; set; }

    /// <summary><c>max_redemptions</c> of Stripe's API.</summary>
    [JsonPropertyName("max_redemptions")]
    public long? MaxRedemptions { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>promotion</c> of Stripe's API.</summary>
    [JsonPropertyName("promotion")]
    public PromotionCodePromotionOptions Promotion { get; set; }

    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public PromotionCodeRestrictionsOptions Restrictions { get; set; }
}
