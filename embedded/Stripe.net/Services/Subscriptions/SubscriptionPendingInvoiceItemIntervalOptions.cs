using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription pending invoice item interval.</summary>
public class SubscriptionPendingInvoiceItemIntervalOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }
}
