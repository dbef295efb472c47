using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link phone number collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkPhoneNumberCollection : StripeEntity<PaymentLinkPhoneNumberCollection>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }
}
