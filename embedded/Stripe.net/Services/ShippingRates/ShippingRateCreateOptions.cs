using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate create.</summary>
public class ShippingRateCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>delivery_estimate</c> of Stripe's API.</summary>
    [JsonPropertyName("delivery_estimate")]
    public ShippingRateDeliveryEstimateOptions DeliveryEstimate { get; set; }

    /// <summary><c>display_name</c> of Stripe's API.</summary>
    [JsonPropertyName("display_name")]
    public string DisplayName { get; set; }

    /// <summary><c>fixed_amount</c> of Stripe's API.</summary>
    [JsonPropertyName("fixed_amount")]
    public ShippingRateFixedAmountOptions FixedAmount { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>tax_code</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_code")]
    public string TaxCode { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
