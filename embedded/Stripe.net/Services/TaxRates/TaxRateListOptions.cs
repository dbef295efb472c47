using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: tax rate list.</summary>
public class TaxRateListOptions : ListOptions
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>inclusive</c> of Stripe's API.</summary>
    [JsonPropertyName("inclusive")]
    public bool? Inclusive { get; set; }
}
