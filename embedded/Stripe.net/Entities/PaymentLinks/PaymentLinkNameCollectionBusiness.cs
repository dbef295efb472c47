using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link name collection business, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkNameCollectionBusiness : StripeEntity<PaymentLinkNameCollectionBusiness>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool Optional { get; set; }
}
