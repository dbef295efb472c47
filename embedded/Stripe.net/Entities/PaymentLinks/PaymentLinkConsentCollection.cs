using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link consent collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkConsentCollection : StripeEntity<PaymentLinkConsentCollection>
{
    /// <summary><c>payment_method_reuse_agreement</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_reuse_agreement")]
    public PaymentLinkConsentCollectionPaymentMethodReuseAgreement PaymentMethodReuseAgreement { get; set; }

    /// <summary><c>promotions</c> of Stripe's API.</summary>
    [JsonPropertyName("promotions")]
    public string Promotions { get; set; }

    /// <summary><c>terms_of_service</c> of Stripe's API.</summary>
    [JsonPropertyName("terms_of_service")]
    public string TermsOfService { get; set; }
}
