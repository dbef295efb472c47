using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link line item.</summary>
public class PaymentLinkLineItemOptions : INestedOptions, IHasId
{
    /// <summary><c>adjustable_quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("adjustable_quantity")]
    public PaymentLinkLineItemAdjustableQuantityOptions AdjustableQuantity { get; set; }

    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>price_data</c> of Stripe's API.</summary>
    [JsonPropertyName("price_data")]
    public PaymentLinkLineItemPriceDataOptions PriceData { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }
}
