using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: product default price data currency options.</summary>
public class ProductDefaultPriceDataCurrencyOptionsOptions : INestedOptions
{
    /// <summary><c>custom_unit_amount</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_unit_amount")]
    public ProductDefaultPriceDataCurrencyOptionsCustomUnitAmountOptions CustomUnitAmount { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>tiers</c> of Stripe's API.</summary>
    [JsonPropertyName("tiers")]
    public List<ProductDefaultPriceDataCurrencyOptionsTierOptions> Tiers { get; set; }

    /// <summary><c>unit_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("unit_amount")]
    public long? UnitAmount { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }
}
