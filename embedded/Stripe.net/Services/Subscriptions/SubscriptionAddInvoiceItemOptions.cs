using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: subscription add invoice item.</summary>
public class SubscriptionAddInvoiceItemOptions : INestedOptions, IHasMetadata, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>discountable</c> of Stripe's API.</summary>
    [JsonPropertyName("discountable")]
    public bool? Discountable { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<SubscriptionAddInvoiceItemDiscountOptions> Discounts { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>period</c> of Stripe's API.</summary>
    [JsonPropertyName("period")]
    public SubscriptionAddInvoiceItemPeriodOptions Period { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>price_data</c> of Stripe's API.</summary>
    [JsonPropertyName("price_data")]
    public SubscriptionAddInvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary><c>tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_rates")]
    public List<string> TaxRates
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
