using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription item discount.</summary>
public class SubscriptionItemDiscountOptions : INestedOptions
{
    /// <summary><c>coupon</c> of Stripe's API.</summary>
    [JsonPropertyName("coupon")]
    public string Coupon { get; set; }

    /// <summary><c>discount</c> of Stripe's API.</summary>
    [JsonPropertyName("discount")]
    public string Discount { get; set; }

    /// <summary><c>promotion_code</c> of Stripe's API.</summary>
    [JsonPropertyName("promotion_code")]
    public string PromotionCode { get; set; }
}
