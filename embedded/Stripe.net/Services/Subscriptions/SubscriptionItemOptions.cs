using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: subscription item.</summary>
public class SubscriptionItemOptions : INestedOptions, IHasId, IHasMetadata, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>clear_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("clear_usage")]
    public bool? ClearUsage { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<SubscriptionItemDiscountOptions> Discounts
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>plan</c> of Stripe's API.</summary>
    [JsonPropertyName("plan")]
    public string Plan { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>price_data</c> of Stripe's API.</summary>
    [JsonPropertyName("price_data")]
    public SubscriptionItemPriceDataOptions PriceData { get; set; }

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
