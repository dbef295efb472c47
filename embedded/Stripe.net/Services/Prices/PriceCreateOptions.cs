using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price create.</summary>
public class PriceCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>billing_scheme</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_scheme")]
    public string BillingScheme { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, PriceCurrencyOptionsOptions> CurrencyOptions { get; set; }

    /// <summary><c>custom_unit_amount</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_unit_amount")]
    public PriceCustomUnitAmountOptions CustomUnitAmount { get; set; }

    /// <summary><c>lookup_key</c> of Stripe's API.</summary>
    [JsonPropertyName("lookup_key")]
    public string LookupKey { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>nickname</c> of Stripe's API.</summary>
    [JsonPropertyName("nickname")]
    public string Nickname { get; set; }

    /// <summary><c>product</c> of Stripe's API.</summary>
    [JsonPropertyName("product")]
    public string Product { get; set; }

    /// <summary><c>product_data</c> of Stripe's API.</summary>
    [JsonPropertyName("product_data")]
    public PriceProductDataOptions ProductData { get; set; }

    /// <summary><c>recurring</c> of Stripe's API.</summary>
    [JsonPropertyName("recurring")]
    public PriceRecurringOptions Recurring { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>tiers</c> of Stripe's API.</summary>
    [JsonPropertyName("tiers")]
    public List<PriceTierOptions> Tiers { get; set; }

    /// <summary><c>tiers_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("tiers_mode")]
    public string TiersMode { get; set; }

    /// <summary><c>transfer_lookup_key</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_lookup_key")]
    public bool? TransferLookupKey { get; set; }

    /// <summary><c>transform_quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("transform_quantity")]
    public PriceTransformQuantityOptions TransformQuantity { get; set; }

    /// <summary><c>unit_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("unit_amount")]
    public long? UnitAmount { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }
}
