using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge payment method details paypal, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargePaymentMethodDetailsPaypal : StripeEntity<ChargePaymentMethodDetailsPaypal>
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

    /// <summary><c>payer_name</c> of Stripe's API.</summary>
    [JsonPropertyName("payer_name")]
    public string PayerName { get; set; }

    /// <summary><c>transaction_id</c> of Stripe's API.</summary>
    [JsonPropertyName("transaction_id")]
    public string TransactionId { get; set; }
}
