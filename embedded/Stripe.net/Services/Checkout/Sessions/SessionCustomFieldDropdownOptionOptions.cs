using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom field dropdown option.</summary>
public class SessionCustomFieldDropdownOptionOptions : INestedOptions
{
    /// <summary><c>label</c> of Stripe's API.</summary>
    [JsonPropertyName("label")]
    public string Label { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
