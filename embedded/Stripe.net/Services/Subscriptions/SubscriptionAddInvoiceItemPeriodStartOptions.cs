using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription add invoice item period start.</summary>
public class SubscriptionAddInvoiceItemPeriodStartOptions : INestedOptions
{
    /// <summary><c>timestamp</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("timestamp")]
    public DateTime? Timestamp { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
