using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: event list.</summary>
public class EventListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary><c>delivery_success</c> of Stripe's API.</summary>
    [JsonPropertyName("delivery_success")]
    public bool? DeliverySuccess { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>types</c> of Stripe's API.</summary>
    [JsonPropertyName("types")]
    public List<string> Types { get; set; }
}
