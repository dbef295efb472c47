using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session adaptive pricing.</summary>
public class SessionAdaptivePricingOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
