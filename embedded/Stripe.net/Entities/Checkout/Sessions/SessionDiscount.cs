using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session discount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionDiscount : StripeEntity<SessionDiscount>
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

    /// <summary>Id of <c>promotion_code</c>; set whether it was expanded or not.</summary>
    public string PromotionCodeId
    {
        get => InternalPromotionCode?.Id;
        set => InternalPromotionCode = SetExpandableFieldId(value, InternalPromotionCode);
    }

    /// <summary><c>promotion_code</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PromotionCode PromotionCode
    {
        get => InternalPromotionCode == null ? default : InternalPromotionCode.ExpandedObject;
        set => InternalPromotionCode = SetExpandableFieldObject(value, InternalPromotionCode);
    }

    [JsonPropertyName("promotion_code")]
    internal ExpandableField<PromotionCode> InternalPromotionCode { get; set; }
}
