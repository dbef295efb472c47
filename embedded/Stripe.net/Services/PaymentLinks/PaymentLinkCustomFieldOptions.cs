using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link custom field.</summary>
public class PaymentLinkCustomFieldOptions : INestedOptions
{
    /// <summary><c>dropdown</c> of Stripe's API.</summary>
    [JsonPropertyName("dropdown")]
    public PaymentLinkCustomFieldDropdownOptions Dropdown { get; set; }

    /// <summary><c>key</c> of Stripe's API.</summary>
    [JsonPropertyName("key")]
    public string Key { get; set; }

    /// <summary><c>label</c> of Stripe's API.</summary>
    [JsonPropertyName("label")]
    public PaymentLinkCustomFieldLabelOptions Label { get; set; }

    /// <summary><c>numeric</c> of Stripe's API.</summary>
    [JsonPropertyName("numeric")]
    public PaymentLinkCustomFieldNumericOptions Numeric { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }

    /// <summary><c>text</c> of Stripe's API.</summary>
    [JsonPropertyName("text")]
    public PaymentLinkCustomFieldTextOptions Text { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
