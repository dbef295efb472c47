using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment intent payment method options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentIntentPaymentMethodOptions : StripeEntity<PaymentIntentPaymentMethodOptions>
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public PaymentIntentPaymentMethodOptionsCard Card { get; set; }
}
