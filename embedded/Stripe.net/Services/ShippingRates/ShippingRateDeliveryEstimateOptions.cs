using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate delivery estimate.</summary>
public class ShippingRateDeliveryEstimateOptions : INestedOptions
{
    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public ShippingRateDeliveryEstimateMaximumOptions Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public ShippingRateDeliveryEstimateMinimumOptions Minimum { get; set; }
}
