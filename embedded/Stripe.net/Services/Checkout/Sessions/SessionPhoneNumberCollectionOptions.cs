using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session phone number collection.</summary>
public class SessionPhoneNumberCollectionOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
