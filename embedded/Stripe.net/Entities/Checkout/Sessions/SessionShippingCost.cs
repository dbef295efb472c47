using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session shipping cost, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionShippingCost : StripeEntity<SessionShippingCost>
{
    /// <summary><c>amount_subtotal</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_subtotal")]
    public long AmountSubtotal { get; set; }

    /// <summary><c>amount_tax</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_tax")]
    public long AmountTax { get; set; }

    /// <summary><c>amount_total</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_total")]
    public long AmountTotal { get; set; }

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

    /// <summary><c>taxes</c> of Stripe's API.</summary>
    [JsonPropertyName("taxes")]
    public List<SessionShippingCostTax> Taxes { get; set; }
}
