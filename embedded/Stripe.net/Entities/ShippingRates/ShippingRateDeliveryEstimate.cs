using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's shipping rate delivery estimate, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ShippingRateDeliveryEstimate : StripeEntity<ShippingRateDeliveryEstimate>
{
    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public ShippingRateDeliveryEstimateMaximum Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public ShippingRateDeliveryEstimateMinimum Minimum { get; set; }
}
