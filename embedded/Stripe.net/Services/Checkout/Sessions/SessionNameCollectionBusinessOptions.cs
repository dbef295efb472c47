using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session name collection business.</summary>
public class SessionNameCollectionBusinessOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
