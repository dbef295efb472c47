using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom field.</summary>
public class SessionCustomFieldOptions : INestedOptions
{
    /// <summary><c>dropdown</c> of Stripe's API.</summary>
    [JsonPropertyName("dropdown")]
    public SessionCustomFieldDropdownOptions Dropdown { get; set; }

    /// <summary><c>key</c> of Stripe's API.</summary>
    [JsonPropertyName("key")]
    public string Key { get; set; }

    /// <summary><c>label</c> of Stripe's API.</summary>
    [JsonPropertyName("label")]
    public SessionCustomFieldLabelOptions Label { get; set; }

    /// <summary><c>numeric</c> of Stripe's API.</summary>
    [JsonPropertyName("numeric")]
    public SessionCustomFieldNumericOptions Numeric { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }

    /// <summary><c>text</c> of Stripe's API.</summary>
    [JsonPropertyName("text")]
    public SessionCustomFieldTextOptions Text { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
