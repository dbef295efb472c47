using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's product, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Product : StripeEntity<Product>, IHasId, IHasMetadata, IHasObject
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

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of <c>default_price</c>; set whether it was expanded or not.</summary>
    public string DefaultPriceId
    {
        get => InternalDefaultPrice?.Id;
        set => InternalDefaultPrice = SetExpandableFieldId(value, InternalDefaultPrice);
    }

    /// <summary><c>default_price</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Price DefaultPrice
    {
        get => InternalDefaultPrice == null ? default : InternalDefaultPrice.ExpandedObject;
        set => InternalDefaultPrice = SetExpandableFieldObject(value, InternalDefaultPrice);
    }

    [JsonPropertyName("default_price")]
    internal ExpandableField<Price> InternalDefaultPrice { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>images</c> of Stripe's API.</summary>
    [JsonPropertyName("images")]
    public List<string> Images { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>shippable</c> of Stripe's API.</summary>
    [JsonPropertyName("shippable")]
    public bool? Shippable { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary>Id of <c>tax_code</c>; set whether it was expanded or not.</summary>
    public string TaxCodeId
    {
        get => InternalTaxCode?.Id;
        set => InternalTaxCode = SetExpandableFieldId(value, InternalTaxCode);
    }

    /// <summary><c>tax_code</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public TaxCode TaxCode
    {
        get => InternalTaxCode == null ? default : InternalTaxCode.ExpandedObject;
        set => InternalTaxCode = SetExpandableFieldObject(value, InternalTaxCode);
    }

    [JsonPropertyName("tax_code")]
    internal ExpandableField<TaxCode> InternalTaxCode { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>unit_label</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_label")]
    public string UnitLabel { get; set; }

    /// <summary><c>updated</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("updated")]
    public DateTime Updated { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>url</c> of Stripe's API.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }
}
