using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method radar options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodRadarOptions : StripeEntity<PaymentMethodRadarOptions>
{
    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public string Session { get; set; }
}
