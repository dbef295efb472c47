using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice shipping cost shipping rate data delivery estimate.</summary>
public class InvoiceShippingCostShippingRateDataDeliveryEstimateOptions : INestedOptions
{
    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public InvoiceShippingCostShippingRateDataDeliveryEstimateMaximumOptions Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public InvoiceShippingCostShippingRateDataDeliveryEstimateMinimumOptions Minimum { get; set; }
}
