using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: review list.</summary>
public class ReviewListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}
