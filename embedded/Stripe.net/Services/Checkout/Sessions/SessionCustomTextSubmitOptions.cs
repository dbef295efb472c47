using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom text submit.</summary>
public class SessionCustomTextSubmitOptions : INestedOptions
{
    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }
}
