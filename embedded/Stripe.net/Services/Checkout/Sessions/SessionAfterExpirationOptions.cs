using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session after expiration.</summary>
public class SessionAfterExpirationOptions : INestedOptions
{
    /// <summary><c>recovery</c> of Stripe's API.</summary>
    [JsonPropertyName("recovery")]
    public SessionAfterExpirationRecoveryOptions Recovery { get; set; }
}
