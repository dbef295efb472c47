using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's price, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Price : StripeEntity<Price>, IHasId, IHasMetadata, IHasObject
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

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary><c>lookup_key</c> of Stripe's API.</summary>
    [JsonPropertyName("lookup_key")]
    public string LookupKey { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

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

    /// <summary><c>recurring</c> of Stripe's API.</summary>
    [JsonPropertyName("recurring")]
    public PriceRecurring Recurring { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

    /// <summary><c>tiers_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("tiers_mode")]
    public string TiersMode { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>unit_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("unit_amount")]
    public long? UnitAmount { get; set; }

    /// <summary><c>unit_amount_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("unit_amount_decimal")]
    public decimal? UnitAmountDecimal { get; set; }
}
