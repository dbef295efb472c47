using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session managed payments, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionManagedPayments : StripeEntity<SessionManagedPayments>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }
}
