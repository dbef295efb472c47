using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's shipping rate delivery estimate minimum, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ShippingRateDeliveryEstimateMinimum : StripeEntity<ShippingRateDeliveryEstimateMinimum>
{
    /// <summary><c>unit</c> of Stripe's API.</summary>
    [JsonPropertyName("unit")]
    public string Unit { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public long Value { get; set; }
}
