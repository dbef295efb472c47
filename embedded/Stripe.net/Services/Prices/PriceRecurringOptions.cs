using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price recurring.</summary>
public class PriceRecurringOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }

    /// <summary><c>meter</c> of Stripe's API.</summary>
    [JsonPropertyName("meter")]
    public string Meter { get; set; }

    /// <summary><c>trial_period_days</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_period_days")]
    public long? TrialPeriodDays { get; set; }

    /// <summary><c>usage_type</c> of Stripe's API.</summary>
    [JsonPropertyName("usage_type")]
    public string UsageType { get; set; }
}
