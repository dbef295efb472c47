using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice item create.</summary>
public class InvoiceItemCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>discountable</c> of Stripe's API.</summary>
    [JsonPropertyName("discountable")]
    public bool? Discountable { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<InvoiceItemDiscountOptions> Discounts
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice")]
    public string Invoice { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>period</c> of Stripe's API.</summary>
    [JsonPropertyName("period")]
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary><c>price_data</c> of Stripe's API.</summary>
    [JsonPropertyName("price_data")]
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary><c>pricing</c> of Stripe's API.</summary>
    [JsonPropertyName("pricing")]
    public InvoiceItemPricingOptions Pricing { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary><c>quantity_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("quantity_decimal")]
    public decimal? QuantityDecimal { get; set; }

    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>tax_code</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_code")]
    public string TaxCode
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_rates")]
    public List<string> TaxRates { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }
}
