using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session custom field, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCustomField : StripeEntity<SessionCustomField>
{
    /// <summary><c>dropdown</c> of Stripe's API.</summary>
    [JsonPropertyName("dropdown")]
    public SessionCustomFieldDropdown Dropdown { get; set; }

    /// <summary><c>key</c> of Stripe's API.</summary>
    [JsonPropertyName("key")]
    public string Key { get; set; }

    /// <summary><c>label</c> of Stripe's API.</summary>
    [JsonPropertyName("label")]
    public SessionCustomFieldLabel Label { get; set; }

    /// <summary><c>numeric</c> of Stripe's API.</summary>
    [JsonPropertyName("numeric")]
    public SessionCustomFieldNumeric Numeric { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool Optional { get; set; }

    /// <summary><c>text</c> of Stripe's API.</summary>
    [JsonPropertyName("text")]
    public SessionCustomFieldText Text { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
