using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session wallet options link.</summary>
public class SessionWalletOptionsLinkOptions : INestedOptions
{
    /// <summary><c>display</c> of Stripe's API.</summary>
    [JsonPropertyName("display")]
    public string Display { get; set; }
}
