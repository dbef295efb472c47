using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link custom field, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkCustomField : StripeEntity<PaymentLinkCustomField>
{
    /// <summary><c>dropdown</c> of Stripe's API.</summary>
    [JsonPropertyName("dropdown")]
    public PaymentLinkCustomFieldDropdown Dropdown { get; set; }

    /// <summary><c>key</c> of Stripe's API.</summary>
    [JsonPropertyName("key")]
    public string Key { get; set; }

    /// <summary><c>label</c> of Stripe's API.</summary>
    [JsonPropertyName("label")]
    public PaymentLinkCustomFieldLabel Label { get; set; }

    /// <summary><c>numeric</c> of Stripe's API.</summary>
    [JsonPropertyName("numeric")]
    public PaymentLinkCustomFieldNumeric Numeric { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool Optional { get; set; }

    /// <summary><c>text</c> of Stripe's API.</summary>
    [JsonPropertyName("text")]
    public PaymentLinkCustomFieldText Text { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
