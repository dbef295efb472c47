using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session discount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionDiscount : StripeEntity<SessionDiscount>
{
    /// <summary>Id of <c>coupon</c>.</summary>
    public string CouponId
    {
        get => InternalCoupon?.Id;
        set => InternalCoupon = SetExpandableFieldId(value, InternalCoupon);
    }

    [JsonPropertyName("coupon")]
    internal ExpandableField<EmptyObject> InternalCoupon { get; set; }

    /// <summary>Id of <c>promotion_code</c>.</summary>
    public string PromotionCodeId
    {
        get => InternalPromotionCode?.Id;
        set => InternalPromotionCode = SetExpandableFieldId(value, InternalPromotionCode);
    }

    [JsonPropertyName("promotion_code")]
    internal ExpandableField<EmptyObject> InternalPromotionCode { get; set; }
}
