using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate update.</summary>
public class ShippingRateUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>fixed_amount</c> of Stripe's API.</summary>
    [JsonPropertyName("fixed_amount")]
    public ShippingRateFixedAmountOptions FixedAmount { get; set; }

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

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }
}
