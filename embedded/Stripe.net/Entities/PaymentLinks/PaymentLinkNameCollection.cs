using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link name collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkNameCollection : StripeEntity<PaymentLinkNameCollection>
{
    /// <summary><c>business</c> of Stripe's API.</summary>
    [JsonPropertyName("business")]
    public PaymentLinkNameCollectionBusiness Business { get; set; }
}
