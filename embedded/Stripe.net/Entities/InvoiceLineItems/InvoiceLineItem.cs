using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice line item, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceLineItem : StripeEntity<InvoiceLineItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>discount_amounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discount_amounts")]
    public List<InvoiceLineItemDiscountAmount> DiscountAmounts { get; set; }

    /// <summary><c>discountable</c> of Stripe's API.</summary>
    [JsonPropertyName("discountable")]
    public bool Discountable { get; set; }

    /// <summary><c>invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice")]
    public string Invoice { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>parent</c> of Stripe's API.</summary>
    [JsonPropertyName("parent")]
    public InvoiceLineItemParent Parent { get; set; }

    /// <summary><c>period</c> of Stripe's API.</summary>
    [JsonPropertyName("period")]
    public InvoiceLineItemPeriod Period { get; set; }

    /// <summary><c>pretax_credit_amounts</c> of Stripe's API.</summary>
    [JsonPropertyName("pretax_credit_amounts")]
    public List<InvoiceLineItemPretaxCreditAmount> PretaxCreditAmounts { get; set; }

    /// <summary><c>pricing</c> of Stripe's API.</summary>
    [JsonPropertyName("pricing")]
    public InvoiceLineItemPricing Pricing { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary><c>quantity_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("quantity_decimal")]
    public decimal? QuantityDecimal { get; set; }

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

    /// <summary><c>subtotal</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("subtotal")]
    public long Subtotal { get; set; }

    /// <summary><c>taxes</c> of Stripe's API.</summary>
    [JsonPropertyName("taxes")]
    public List<InvoiceLineItemTax> Taxes { get; set; }
}
