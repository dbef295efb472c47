using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: product create.</summary>
public class ProductCreateOptions : BaseOptions, IHasId, IHasMetadata
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary><c>default_price_data</c> of Stripe's API.</summary>
    [JsonPropertyName("default_price_data")]
    public ProductDefaultPriceDataOptions DefaultPriceData { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary><c>images</c> of Stripe's API.</summary>
    [JsonPropertyName("images")]
    public List<string> Images { get; set; }

    /// <summary><c>marketing_features</c> of Stripe's API.</summary>
    [JsonPropertyName("marketing_features")]
    public List<ProductMarketingFeatureOptions> MarketingFeatures { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>package_dimensions</c> of Stripe's API.</summary>
    [JsonPropertyName("package_dimensions")]
    public ProductPackageDimensionsOptions PackageDimensions { get; set; }

    /// <summary><c>shippable</c> of Stripe's API.</summary>
    [JsonPropertyName("shippable")]
    public bool? Shippable { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>tax_code</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_code")]
    public string TaxCode { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>unit_label</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_label")]
    public string UnitLabel { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
