using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link automatic tax, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkAutomaticTax : StripeEntity<PaymentLinkAutomaticTax>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>liability</c> of Stripe's API.</summary>
    [JsonPropertyName("liability")]
    public PaymentLinkAutomaticTaxLiability Liability { get; set; }
}
