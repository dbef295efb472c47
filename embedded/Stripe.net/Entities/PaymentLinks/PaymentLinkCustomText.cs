using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link custom text, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkCustomText : StripeEntity<PaymentLinkCustomText>
{
    /// <summary><c>after_submit</c> of Stripe's API.</summary>
    [JsonPropertyName("after_submit")]
    public PaymentLinkCustomTextAfterSubmit AfterSubmit { get; set; }

    /// <summary><c>shipping_address</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address")]
    public PaymentLinkCustomTextShippingAddress ShippingAddress { get; set; }

    /// <summary><c>submit</c> of Stripe's API.</summary>
    [JsonPropertyName("submit")]
    public PaymentLinkCustomTextSubmit Submit { get; set; }

    /// <summary><c>terms_of_service_acceptance</c> of Stripe's API.</summary>
    [JsonPropertyName("terms_of_service_acceptance")]
    public PaymentLinkCustomTextTermsOfServiceAcceptance TermsOfServiceAcceptance { get; set; }
}
