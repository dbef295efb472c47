using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription pending update, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionPendingUpdate : StripeEntity<SubscriptionPendingUpdate>, IHasMetadata
{
    /// <summary><c>billing_cycle_anchor</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("billing_cycle_anchor")]
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary><c>discount</c> of Stripe's API.</summary>
    [JsonPropertyName("discount")]
    public Discount Discount { get; set; }

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>subscription_items</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription_items")]
    public List<SubscriptionItem> SubscriptionItems { get; set; }

    /// <summary><c>trial_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("trial_end")]
    public DateTime? TrialEnd { get; set; }

    /// <summary><c>trial_from_plan</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_from_plan")]
    public bool? TrialFromPlan { get; set; }
}
