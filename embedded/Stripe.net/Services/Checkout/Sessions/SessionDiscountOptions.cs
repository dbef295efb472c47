using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session discount.</summary>
public class SessionDiscountOptions : INestedOptions
{
    /// <summary><c>coupon</c> of Stripe's API.</summary>
    [JsonPropertyName("coupon")]
    public string Coupon { get; set; }

    /// <summary><c>promotion_code</c> of Stripe's API.</summary>
    [JsonPropertyName("promotion_code")]
    public string PromotionCode { get; set; }
}
