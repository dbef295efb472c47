using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: product package dimensions.</summary>
public class ProductPackageDimensionsOptions : INestedOptions
{
    /// <summary><c>height</c> of Stripe's API.</summary>
    [JsonPropertyName("height")]
    public decimal? Height { get; set; }

    /// <summary><c>length</c> of Stripe's API.</summary>
    [JsonPropertyName("length")]
    public decimal? Length { get; set; }

    /// <summary><c>weight</c> of Stripe's API.</summary>
    [JsonPropertyName("weight")]
    public decimal? Weight { get; set; }

    /// <summary><c>width</c> of Stripe's API.</summary>
    [JsonPropertyName("width")]
    public decimal? Width { get; set; }
}
