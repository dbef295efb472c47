using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice item price data.</summary>
public class InvoiceItemPriceDataOptions : INestedOptions
{
    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>product</c> of Stripe's API.</summary>
    [JsonPropertyName("product")]
    public string Product { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>unit_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("unit_amount")]
    public long? UnitAmount { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }
}
