using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: product marketing feature.</summary>
public class ProductMarketingFeatureOptions : INestedOptions
{
    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }
}
