using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom field label.</summary>
public class SessionCustomFieldLabelOptions : INestedOptions
{
    /// <summary><c>custom</c> of Stripe's API.</summary>
    [JsonPropertyName("custom")]
    public string Custom { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
