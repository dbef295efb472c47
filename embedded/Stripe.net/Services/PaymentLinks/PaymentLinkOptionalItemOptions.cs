using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link optional item.</summary>
public class PaymentLinkOptionalItemOptions : INestedOptions
{
    /// <summary><c>adjustable_quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("adjustable_quantity")]
    public PaymentLinkOptionalItemAdjustableQuantityOptions AdjustableQuantity { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }
}
