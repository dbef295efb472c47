using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's plan, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Plan : StripeEntity<Plan>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool Active { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("amount_decimal")]
    public decimal? AmountDecimal { get; set; }

    /// <summary><c>billing_scheme</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_scheme")]
    public string BillingScheme { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>interval</c> of Stripe's API.</summary>
    [JsonPropertyName("interval")]
    public string Interval { get; set; }

    /// <summary><c>interval_count</c> of Stripe's API.</summary>
    [JsonPropertyName("interval_count")]
    public long IntervalCount { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>meter</c> of Stripe's API.</summary>
    [JsonPropertyName("meter")]
    public string Meter { get; set; }

    /// <summary><c>nickname</c> of Stripe's API.</summary>
    [JsonPropertyName("nickname")]
    public string Nickname { get; set; }

    /// <summary>Id of <c>product</c>; set whether it was expanded or not.</summary>
    public string ProductId
    {
        get => InternalProduct?.Id;
        set => InternalProduct = SetExpandableFieldId(value, InternalProduct);
    }

    /// <summary><c>product</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Product Product
    {
        get => InternalProduct == null ? default : InternalProduct.ExpandedObject;
        set => InternalProduct = SetExpandableFieldObject(value, InternalProduct);
    }

    [JsonPropertyName("product")]
    internal ExpandableField<Product> InternalProduct { get; set; }

    /// <summary><c>tiers</c> of Stripe's API.</summary>
    [JsonPropertyName("tiers")]
    public List<PlanTier> Tiers { get; set; }

    /// <summary><c>tiers_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("tiers_mode")]
    public string TiersMode { get; set; }

    /// <summary><c>transform_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("transform_usage")]
    public PlanTransformUsage TransformUsage { get; set; }

    /// <summary><c>trial_period_days</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_period_days")]
    public long? TrialPeriodDays { get; set; }

    /// <summary><c>usage_type</c> of Stripe's API.</summary>
    [JsonPropertyName("usage_type")]
    public string UsageType { get; set; }
}
