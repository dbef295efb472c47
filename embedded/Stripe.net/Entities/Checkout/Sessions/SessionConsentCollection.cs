using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session consent collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionConsentCollection : StripeEntity<SessionConsentCollection>
{
    /// <summary><c>promotions</c> of Stripe's API.</summary>
    [JsonPropertyName("promotions")]
    public string Promotions { get; set; }

    /// <summary><c>terms_of_service</c> of Stripe's API.</summary>
    [JsonPropertyName("terms_of_service")]
    public string TermsOfService { get; set; }
}
