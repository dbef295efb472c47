using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: dob.</summary>
public class DobOptions : INestedOptions
{
    /// <summary><c>day</c> of Stripe's API.</summary>
    [JsonPropertyName("day")]
    public long? Day { get; set; }

    /// <summary><c>month</c> of Stripe's API.</summary>
    [JsonPropertyName("month")]
    public long? Month { get; set; }

    /// <summary><c>year</c> of Stripe's API.</summary>
    [JsonPropertyName("year")]
    public long? Year { get; set; }
}
