using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: card create nested.</summary>
public class CardCreateNestedOptions : INestedOptions, IHasMetadata, IHasObject
{
    /// <summary><c>address_city</c> of Stripe's API.</summary>
    [JsonPropertyName("address_city")]
    public string AddressCity { get; set; }

    /// <summary><c>address_country</c> of Stripe's API.</summary>
    [JsonPropertyName("address_country")]
    public string AddressCountry { get; set; }

    /// <summary><c>address_line1</c> of Stripe's API.</summary>
    [JsonPropertyName("address_line1")]
    public string AddressLine1 { get; set; }

    /// <summary><c>address_line2</c> of Stripe's API.</summary>
    [JsonPropertyName("address_line2")]
    public string AddressLine2 { get; set; }

    /// <summary><c>address_state</c> of Stripe's API.</summary>
    [JsonPropertyName("address_state")]
    public string AddressState { get; set; }

    /// <summary><c>address_zip</c> of Stripe's API.</summary>
    [JsonPropertyName("address_zip")]
    public string AddressZip { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>cvc</c> of Stripe's API.</summary>
    [JsonPropertyName("cvc")]
    public string Cvc { get; set; }

    /// <summary><c>exp_month</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_month")]
    public long? ExpMonth { get; set; }

    /// <summary><c>exp_year</c> of Stripe's API.</summary>
    [JsonPropertyName("exp_year")]
    public long? ExpYear { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>number</c> of Stripe's API.</summary>
    [JsonPropertyName("number")]
    public string Number { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }
}
