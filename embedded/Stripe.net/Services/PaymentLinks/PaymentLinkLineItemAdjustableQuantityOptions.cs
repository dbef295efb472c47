using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link line item adjustable quantity.</summary>
public class PaymentLinkLineItemAdjustableQuantityOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public long? Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public long? Minimum { get; set; }
}
