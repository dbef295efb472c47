using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link custom field dropdown.</summary>
public class PaymentLinkCustomFieldDropdownOptions : INestedOptions
{
    /// <summary><c>default_value</c> of Stripe's API.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; set; }

    /// <summary><c>options</c> of Stripe's API.</summary>
    [JsonPropertyName("options")]
    public List<PaymentLinkCustomFieldDropdownOptionOptions> Options { get; set; }
}
