using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session phone number collection, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionPhoneNumberCollection : StripeEntity<SessionPhoneNumberCollection>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }
}
