using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: product default price data.</summary>
public class ProductDefaultPriceDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, ProductDefaultPriceDataCurrencyOptionsOptions> CurrencyOptions { get; set; }

    /// <summary><c>custom_unit_amount</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_unit_amount")]
    public ProductDefaultPriceDataCustomUnitAmountOptions CustomUnitAmount { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>recurring</c> of Stripe's API.</summary>
    [JsonPropertyName("recurring")]
    public ProductDefaultPriceDataRecurringOptions Recurring { get; set; }

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
