using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session tax id collection.</summary>
public class SessionTaxIdCollectionOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>required</c> of Stripe's API.</summary>
    [JsonPropertyName("required")]
    public string Required { get; set; }
}
