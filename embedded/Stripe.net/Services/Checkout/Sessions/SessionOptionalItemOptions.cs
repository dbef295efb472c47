using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session optional item.</summary>
public class SessionOptionalItemOptions : INestedOptions
{
    /// <summary><c>adjustable_quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("adjustable_quantity")]
    public SessionOptionalItemAdjustableQuantityOptions AdjustableQuantity { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }
}
