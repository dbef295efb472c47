using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session shipping option, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionShippingOption : StripeEntity<SessionShippingOption>
{
    /// <summary><c>shipping_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("shipping_amount")]
    public long ShippingAmount { get; set; }

    /// <summary>Id of <c>shipping_rate</c>.</summary>
    public string ShippingRateId
    {
        get => InternalShippingRate?.Id;
        set => InternalShippingRate = SetExpandableFieldId(value, InternalShippingRate);
    }

    [JsonPropertyName("shipping_rate")]
    internal ExpandableField<EmptyObject> InternalShippingRate { get; set; }
}
