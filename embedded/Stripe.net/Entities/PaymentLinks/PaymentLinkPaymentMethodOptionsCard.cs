using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link payment method options card, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkPaymentMethodOptionsCard : StripeEntity<PaymentLinkPaymentMethodOptionsCard>
{
    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public PaymentLinkPaymentMethodOptionsCardRestrictions Restrictions { get; set; }
}
