using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session shipping option shipping rate data delivery estimate.</summary>
public class SessionShippingOptionShippingRateDataDeliveryEstimateOptions : INestedOptions
{
    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public SessionShippingOptionShippingRateDataDeliveryEstimateMaximumOptions Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public SessionShippingOptionShippingRateDataDeliveryEstimateMinimumOptions Minimum { get; set; }
}
