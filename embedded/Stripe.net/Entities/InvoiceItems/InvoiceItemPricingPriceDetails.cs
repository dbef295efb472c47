using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item pricing price details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemPricingPriceDetails : StripeEntity<InvoiceItemPricingPriceDetails>
{
    /// <summary>Id of <c>price</c>; set whether it was expanded or not.</summary>
    public string PriceId
    {
        get => InternalPrice?.Id;
        set => InternalPrice = SetExpandableFieldId(value, InternalPrice);
    }

    /// <summary><c>price</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Price Price
    {
        get => InternalPrice == null ? default : InternalPrice.ExpandedObject;
        set => InternalPrice = SetExpandableFieldObject(value, InternalPrice);
    }

    [JsonPropertyName("price")]
    internal ExpandableField<Price> InternalPrice { get; set; }

    /// <summary><c>product</c> of Stripe's API.</summary>
    [JsonPropertyName("product")]
    public string Product { get; set; }
}
