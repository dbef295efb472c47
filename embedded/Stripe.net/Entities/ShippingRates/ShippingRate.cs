using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's shipping rate, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ShippingRate : StripeEntity<ShippingRate>, IHasId, IHasMetadata, IHasObject
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

    /// <summary><c>delivery_estimate</c> of Stripe's API.</summary>
    [JsonPropertyName("delivery_estimate")]
    public ShippingRateDeliveryEstimate DeliveryEstimate { get; set; }

    /// <summary><c>display_name</c> of Stripe's API.</summary>
    [JsonPropertyName("display_name")]
    public string DisplayName { get; set; }

    /// <summary><c>fixed_amount</c> of Stripe's API.</summary>
    [JsonPropertyName("fixed_amount")]
    public ShippingRateFixedAmount FixedAmount { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }

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
}
