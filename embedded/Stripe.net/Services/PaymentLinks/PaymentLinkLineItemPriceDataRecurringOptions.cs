using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link line item price data recurring.</summary>
public class PaymentLinkLineItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long? IntervalCount { get; set; }
}
