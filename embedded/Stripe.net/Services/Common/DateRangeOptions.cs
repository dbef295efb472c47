using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: date range.</summary>
public class DateRangeOptions : INestedOptions
{
    /// <summary><c>gt</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("gt")]
    public DateTime? GreaterThan { get; set; }

    /// <summary><c>gte</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("gte")]
    public DateTime? GreaterThanOrEqual { get; set; }

    /// <summary><c>lt</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("lt")]
    public DateTime? LessThan { get; set; }

    /// <summary><c>lte</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("lte")]
    public DateTime? LessThanOrEqual { get; set; }
}
