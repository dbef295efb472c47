using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's promotion code promotion, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PromotionCodePromotion : StripeEntity<PromotionCodePromotion>
{
    /// <summary>Id of <c>coupon</c>; set whether it was expanded or not.</summary>
    public string CouponId
    {
        get => InternalCoupon?.Id;
        set => InternalCoupon = SetExpandableFieldId(value, InternalCoupon);
    }

    /// <summary><c>coupon</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Coupon Coupon
    {
        get => InternalCoupon == null ? default : InternalCoupon.ExpandedObject;
        set => InternalCoupon = SetExpandableFieldObject(value, InternalCoupon);
    }

    [JsonPropertyName("coupon")]
    internal ExpandableField<Coupon> InternalCoupon { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
