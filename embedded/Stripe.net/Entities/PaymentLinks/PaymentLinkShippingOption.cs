using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link shipping option, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkShippingOption : StripeEntity<PaymentLinkShippingOption>
{
    /// <summary><c>shipping_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("shipping_amount")]
    public long ShippingAmount { get; set; }

    /// <summary>Id of <c>shipping_rate</c>; set whether it was expanded or not.</summary>
    public string ShippingRateId
    {
        get => InternalShippingRate?.Id;
        set => InternalShippingRate = SetExpandableFieldId(value, InternalShippingRate);
    }

    /// <summary><c>shipping_rate</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public ShippingRate ShippingRate
    {
        get => InternalShippingRate == null ? default : InternalShippingRate.ExpandedObject;
        set => InternalShippingRate = SetExpandableFieldObject(value, InternalShippingRate);
    }

    [JsonPropertyName("shipping_rate")]
    internal ExpandableField<ShippingRate> InternalShippingRate { get; set; }
}
