using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price product data.</summary>
public class PriceProductDataOptions : INestedOptions, IHasId, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>tax_code</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_code")]
    public string TaxCode { get; set; }

    /// <summary><c>unit_label</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_label")]
    public string UnitLabel { get; set; }
}
