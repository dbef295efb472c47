using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate list.</summary>
public class ShippingRateListOptions : ListOptions
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }
}
