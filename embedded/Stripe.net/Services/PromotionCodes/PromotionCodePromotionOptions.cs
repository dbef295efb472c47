using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: promotion code promotion.</summary>
public class PromotionCodePromotionOptions : INestedOptions
{
    /// <summary><c>coupon</c> of Stripe's API.</summary>
    [JsonPropertyName("coupon")]
    public string Coupon { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
