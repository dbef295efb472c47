using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription item update.</summary>
public class SubscriptionItemUpdateOptions : BaseOptions, IHasMetadata
{
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

    /// <summary><c>off_session</c> of Stripe's API.</summary>
    [JsonPropertyName("off_session")]
    public bool? OffSession { get; set; }

    /// <summary><c>payment_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_behavior")]
    public string PaymentBehavior { get; set; }

    /// <summary><c>plan</c> of Stripe's API.</summary>
    [JsonPropertyName("plan")]
    public string Plan { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }

    /// <summary><c>price_data</c> of Stripe's API.</summary>
    [JsonPropertyName("price_data")]
    public SubscriptionItemPriceDataOptions PriceData { get; set; }

    /// <summary><c>proration_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_behavior")]
    public string ProrationBehavior { get; set; }

    /// <summary><c>proration_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("proration_date")]
    public DateTime? ProrationDate { get; set; }

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
}
