using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session line item price data recurring.</summary>
public class SessionLineItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }
}
