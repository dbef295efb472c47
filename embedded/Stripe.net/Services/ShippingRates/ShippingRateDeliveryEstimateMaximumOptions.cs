using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate delivery estimate maximum.</summary>
public class ShippingRateDeliveryEstimateMaximumOptions : INestedOptions
{
    /// <summary><c>unit</c> of Stripe's API.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public long? Value { get; set; }
}
