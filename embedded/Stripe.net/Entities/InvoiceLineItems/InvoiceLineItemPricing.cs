using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice line item pricing, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceLineItemPricing : StripeEntity<InvoiceLineItemPricing>
{
    /// <summary><c>price_details</c> of Stripe's API.</summary>
    [JsonPropertyName("price_details")]
    public InvoiceLineItemPricingPriceDetails PriceDetails { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }
}
