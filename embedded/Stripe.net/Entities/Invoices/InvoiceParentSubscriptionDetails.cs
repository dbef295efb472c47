using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice parent subscription details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceParentSubscriptionDetails : StripeEntity<InvoiceParentSubscriptionDetails>, IHasMetadata
{
    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of <c>subscription</c>; set whether it was expanded or not.</summary>
    public string SubscriptionId
    {
        get => InternalSubscription?.Id;
        set => InternalSubscription = SetExpandableFieldId(value, InternalSubscription);
    }

    /// <summary><c>subscription</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Subscription Subscription
    {
        get => InternalSubscription == null ? default : InternalSubscription.ExpandedObject;
        set => InternalSubscription = SetExpandableFieldObject(value, InternalSubscription);
    }

    [JsonPropertyName("subscription")]
    internal ExpandableField<Subscription> InternalSubscription { get; set; }

    /// <summary><c>subscription_proration_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("subscription_proration_date")]
    public DateTime SubscriptionProrationDate { get; set; } = DateTime.UnixEpoch;
}
