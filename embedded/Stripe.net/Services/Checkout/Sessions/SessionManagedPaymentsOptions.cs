using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session managed payments.</summary>
public class SessionManagedPaymentsOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
