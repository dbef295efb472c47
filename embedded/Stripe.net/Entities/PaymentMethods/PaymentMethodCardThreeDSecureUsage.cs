using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method card three dsecure usage, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodCardThreeDSecureUsage : StripeEntity<PaymentMethodCardThreeDSecureUsage>
{
    /// <summary><c>supported</c> of Stripe's API.</summary>
    [JsonPropertyName("supported")]
    public bool Supported { get; set; }
}
