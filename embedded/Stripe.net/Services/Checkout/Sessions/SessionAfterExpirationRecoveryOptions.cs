using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session after expiration recovery.</summary>
public class SessionAfterExpirationRecoveryOptions : INestedOptions
{
    /// <summary><c>allow_promotion_codes</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_promotion_codes")]
    public bool? AllowPromotionCodes { get; set; }

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
