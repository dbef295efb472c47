using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link payment method options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkPaymentMethodOptions : StripeEntity<PaymentLinkPaymentMethodOptions>
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public PaymentLinkPaymentMethodOptionsCard Card { get; set; }
}
