using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment method paypal, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentMethodPaypal : StripeEntity<PaymentMethodPaypal>
{
    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>payer_email</c> of Stripe's API.</summary>
    [JsonPropertyName("payer_email")]
    public string PayerEmail { get; set; }

    /// <summary><c>payer_id</c> of Stripe's API.</summary>
    [JsonPropertyName("payer_id")]
    public string PayerId { get; set; }
}
