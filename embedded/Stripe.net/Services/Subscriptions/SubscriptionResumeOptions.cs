using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription resume.</summary>
public class SubscriptionResumeOptions : BaseOptions
{
    /// <summary><c>billing_cycle_anchor</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_cycle_anchor")]
    public SubscriptionBillingCycleAnchor BillingCycleAnchor { get; set; }

    /// <summary><c>proration_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_behavior")]
    public string ProrationBehavior { get; set; }

    /// <summary><c>proration_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("proration_date")]
    public DateTime? ProrationDate { get; set; }
}
