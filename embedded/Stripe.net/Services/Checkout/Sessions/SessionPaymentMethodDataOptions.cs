using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method data.</summary>
public class SessionPaymentMethodDataOptions : INestedOptions
{
    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }
}
