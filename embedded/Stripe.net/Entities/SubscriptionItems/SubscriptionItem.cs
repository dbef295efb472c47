using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription item, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionItem : StripeEntity<SubscriptionItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>billed_until</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("billed_until")]
    public DateTime BilledUntil { get; set; } = DateTime.UnixEpoch;

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>current_period_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("current_period_end")]
    public DateTime CurrentPeriodEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>current_period_start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("current_period_start")]
    public DateTime CurrentPeriodStart { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public Price Price { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long Quantity { get; set; }

    /// <summary><c>subscription</c> of Stripe's API.</summary>
    [JsonPropertyName("subscription")]
    public string Subscription { get; set; }

    /// <summary><c>tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_rates")]
    public List<TaxRate> TaxRates { get; set; }

    /// <summary><c>plan</c> of Stripe's API.</summary>
    [JsonPropertyName("plan")]
    public Plan Plan { get; set; }
}
