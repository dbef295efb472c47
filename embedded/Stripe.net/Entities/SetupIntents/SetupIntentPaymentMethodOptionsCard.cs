using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's setup intent payment method options card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SetupIntentPaymentMethodOptionsCard : StripeEntity<SetupIntentPaymentMethodOptionsCard>
{
    /// <summary><c>network</c> of Stripe's API.</summary>
    [JsonPropertyName("network")]
    public string Network { get; set; }

    /// <summary><c>request_three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("request_three_d_secure")]
    public string RequestThreeDSecure { get; set; }
}
