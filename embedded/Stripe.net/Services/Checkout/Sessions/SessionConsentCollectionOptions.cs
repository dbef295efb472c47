using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session consent collection.</summary>
public class SessionConsentCollectionOptions : INestedOptions
{
    /// <summary><c>payment_method_reuse_agreement</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_reuse_agreement")]
    public SessionConsentCollectionPaymentMethodReuseAgreementOptions PaymentMethodReuseAgreement { get; set; }

    /// <summary><c>promotions</c> of Stripe's API.</summary>
    [JsonPropertyName("promotions")]
    public string Promotions { get; set; }

    /// <summary><c>terms_of_service</c> of Stripe's API.</summary>
    [JsonPropertyName("terms_of_service")]
    public string TermsOfService { get; set; }
}
