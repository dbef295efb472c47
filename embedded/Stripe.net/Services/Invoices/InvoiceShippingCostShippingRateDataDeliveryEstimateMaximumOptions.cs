using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice shipping cost shipping rate data delivery estimate maximum.</summary>
public class InvoiceShippingCostShippingRateDataDeliveryEstimateMaximumOptions : INestedOptions
{
    /// <summary><c>unit</c> of Stripe's API.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public long? Value { get; set; }
}
