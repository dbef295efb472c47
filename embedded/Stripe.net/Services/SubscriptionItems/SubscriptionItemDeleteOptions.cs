using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription item delete.</summary>
public class SubscriptionItemDeleteOptions : BaseOptions
{
    /// <summary><c>clear_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("clear_usage")]
    public bool? ClearUsage { get; set; }

    /// <summary><c>payment_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_behavior")]
    public string PaymentBehavior { get; set; }

    /// <summary><c>proration_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_behavior")]
    public string ProrationBehavior { get; set; }

    /// <summary><c>proration_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("proration_date")]
    public DateTime? ProrationDate { get; set; }
}
