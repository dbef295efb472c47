using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's line item, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class LineItem : StripeEntity<LineItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>adjustable_quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("adjustable_quantity")]
    public LineItemAdjustableQuantity AdjustableQuantity { get; set; }

    /// <summary><c>amount_discount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_discount")]
    public long AmountDiscount { get; set; }

    /// <summary><c>amount_subtotal</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_subtotal")]
    public long AmountSubtotal { get; set; }

    /// <summary><c>amount_tax</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_tax")]
    public long AmountTax { get; set; }

    /// <summary><c>amount_total</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_total")]
    public long AmountTotal { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<LineItemDiscount> Discounts { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public Price Price { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary><c>taxes</c> of Stripe's API.</summary>
    [JsonPropertyName("taxes")]
    public List<LineItemTax> Taxes { get; set; }
}
