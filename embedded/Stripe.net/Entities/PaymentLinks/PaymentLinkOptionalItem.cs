using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link optional item, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkOptionalItem : StripeEntity<PaymentLinkOptionalItem>
{
    /// <summary><c>adjustable_quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("adjustable_quantity")]
    public PaymentLinkOptionalItemAdjustableQuantity AdjustableQuantity { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long Quantity { get; set; }
}
