using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's coupon applies to, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CouponAppliesTo : StripeEntity<CouponAppliesTo>
{
    /// <summary><c>products</c> of Stripe's API.</summary>
    [JsonPropertyName("products")]
    public List<string> Products { get; set; }
}
