using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: coupon applies to.</summary>
public class CouponAppliesToOptions : INestedOptions
{
    /// <summary><c>products</c> of Stripe's API.</summary>
    [JsonPropertyName("products")]
    public List<string> Products { get; set; }
}
