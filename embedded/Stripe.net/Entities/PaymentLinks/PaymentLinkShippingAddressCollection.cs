using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link shipping address collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkShippingAddressCollection : StripeEntity<PaymentLinkShippingAddressCollection>
{
    /// <summary><c>allowed_countries</c> of Stripe's API.</summary>
    [JsonPropertyName("allowed_countries")]
    public List<string> AllowedCountries { get; set; }
}
