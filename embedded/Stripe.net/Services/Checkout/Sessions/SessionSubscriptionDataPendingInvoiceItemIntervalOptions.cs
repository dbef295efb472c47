using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data pending invoice item interval.</summary>
public class SessionSubscriptionDataPendingInvoiceItemIntervalOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }
}
