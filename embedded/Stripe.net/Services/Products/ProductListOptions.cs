using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: product list.</summary>
public class ProductListOptions : ListOptions
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>ids</c> of Stripe's API.</summary>
    [JsonPropertyName("ids")]
    public List<string> Ids { get; set; }

    /// <summary><c>shippable</c> of Stripe's API.</summary>
    [JsonPropertyName("shippable")]
    public bool? Shippable { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
