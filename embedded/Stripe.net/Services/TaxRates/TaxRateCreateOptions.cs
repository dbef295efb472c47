using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: tax rate create.</summary>
public class TaxRateCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>display_name</c> of Stripe's API.</summary>
    [JsonPropertyName("display_name")]
    public string DisplayName { get; set; }

    /// <summary><c>inclusive</c> of Stripe's API.</summary>
    [JsonPropertyName("inclusive")]
    public bool? Inclusive { get; set; }

    /// <summary><c>jurisdiction</c> of Stripe's API.</summary>
    [JsonPropertyName("jurisdiction")]
    public string Jurisdiction { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>percentage</c> of Stripe's API.</summary>
    [JsonPropertyName("percentage")]
    public decimal? Percentage { get; set; }

    /// <summary><c>state</c> of Stripe's API.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary><c>tax_type</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_type")]
    public string TaxType { get; set; }
}
