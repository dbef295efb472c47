using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link optional item adjustable quantity, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkOptionalItemAdjustableQuantity : StripeEntity<PaymentLinkOptionalItemAdjustableQuantity>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public long? Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public long? Minimum { get; set; }
}
