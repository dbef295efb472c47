using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data.</summary>
public class PaymentIntentPaymentMethodDataOptions : INestedOptions, IHasMetadata
{
    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

    /// <summary><c>billing_details</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_details")]
    public PaymentIntentPaymentMethodDataBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>radar_options</c> of Stripe's API.</summary>
    [JsonPropertyName("radar_options")]
    public PaymentIntentPaymentMethodDataRadarOptionsOptions RadarOptions { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
