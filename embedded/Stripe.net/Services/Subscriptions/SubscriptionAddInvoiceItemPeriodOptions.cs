using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription add invoice item period.</summary>
public class SubscriptionAddInvoiceItemPeriodOptions : INestedOptions
{
    /// <summary><c>end</c> of Stripe's API.</summary>
    [JsonPropertyName("end")]
    public SubscriptionAddInvoiceItemPeriodEndOptions End { get; set; }

    /// <summary><c>start</c> of Stripe's API.</summary>
    [JsonPropertyName("start")]
    public SubscriptionAddInvoiceItemPeriodStartOptions Start { get; set; }
}
