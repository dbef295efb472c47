using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom field dropdown.</summary>
public class SessionCustomFieldDropdownOptions : INestedOptions
{
    /// <summary><c>default_value</c> of Stripe's API.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; set; }

    /// <summary><c>options</c> of Stripe's API.</summary>
    [JsonPropertyName("options")]
    public List<SessionCustomFieldDropdownOptionOptions> Options { get; set; }
}
