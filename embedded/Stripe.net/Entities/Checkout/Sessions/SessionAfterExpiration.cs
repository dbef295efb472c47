using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session after expiration, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionAfterExpiration : StripeEntity<SessionAfterExpiration>
{
    /// <summary><c>recovery</c> of Stripe's API.</summary>
    [JsonPropertyName("recovery")]
    public SessionAfterExpirationRecovery Recovery { get; set; }
}
