using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom text terms of service acceptance.</summary>
public class SessionCustomTextTermsOfServiceAcceptanceOptions : INestedOptions
{
    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }
}
