using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session payment method options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionPaymentMethodOptions : StripeEntity<SessionPaymentMethodOptions>
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public SessionPaymentMethodOptionsCard Card { get; set; }
}
