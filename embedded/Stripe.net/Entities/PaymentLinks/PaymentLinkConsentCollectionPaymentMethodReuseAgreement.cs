using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link consent collection payment method reuse agreement, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkConsentCollectionPaymentMethodReuseAgreement : StripeEntity<PaymentLinkConsentCollectionPaymentMethodReuseAgreement>
{
    /// <summary><c>position</c> of Stripe's API.</summary>
    [JsonPropertyName("position")]
    public string Position { get; set; }
}
