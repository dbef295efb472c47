using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session shipping option shipping rate data delivery estimate maximum.</summary>
public class SessionShippingOptionShippingRateDataDeliveryEstimateMaximumOptions : INestedOptions
{
    /// <summary><c>unit</c> of Stripe's API.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public long? Value { get; set; }
}
