using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session shipping option shipping rate data delivery estimate minimum.</summary>
public class SessionShippingOptionShippingRateDataDeliveryEstimateMinimumOptions : INestedOptions
{
    /// <summary><c>unit</c> of Stripe's API.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public long? Value { get; set; }
}
