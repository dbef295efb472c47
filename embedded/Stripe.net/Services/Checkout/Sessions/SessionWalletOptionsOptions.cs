using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session wallet options.</summary>
public class SessionWalletOptionsOptions : INestedOptions
{
    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public SessionWalletOptionsLinkOptions Link { get; set; }
}
