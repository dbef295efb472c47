using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session optional item adjustable quantity.</summary>
public class SessionOptionalItemAdjustableQuantityOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public long? Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public long? Minimum { get; set; }
}
