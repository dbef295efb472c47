using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price recurring list.</summary>
public class PriceRecurringListOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>meter</c> of Stripe's API.</summary>
    [JsonPropertyName("meter")]
    public string Meter { get; set; }

    /// <summary><c>usage_type</c> of Stripe's API.</summary>
    [JsonPropertyName("usage_type")]
    public string UsageType { get; set; }
}
