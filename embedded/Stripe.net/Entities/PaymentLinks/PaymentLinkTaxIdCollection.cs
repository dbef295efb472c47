using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link tax id collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkTaxIdCollection : StripeEntity<PaymentLinkTaxIdCollection>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>required</c> of Stripe's API.</summary>
    [JsonPropertyName("required")]
    public string Required { get; set; }
}
