using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItem : StripeEntity<InvoiceItem>, IHasId, IHasMetadata, IHasObject
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

    /// <summary>Id of <c>customer</c>; set whether it was expanded or not.</summary>
    public string CustomerId
    {
        get => InternalCustomer?.Id;
        set => InternalCustomer = SetExpandableFieldId(value, InternalCustomer);
    }

    /// <summary><c>customer</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Customer Customer
    {
        get => InternalCustomer == null ? default : InternalCustomer.ExpandedObject;
        set => InternalCustomer = SetExpandableFieldObject(value, InternalCustomer);
    }

    [JsonPropertyName("customer")]
    internal ExpandableField<Customer> InternalCustomer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("date")]
    public DateTime Date { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>discountable</c> of Stripe's API.</summary>
    [JsonPropertyName("discountable")]
    public bool Discountable { get; set; }

    /// <summary>Id of <c>invoice</c>; set whether it was expanded or not.</summary>
    public string InvoiceId
    {
        get => InternalInvoice?.Id;
        set => InternalInvoice = SetExpandableFieldId(value, InternalInvoice);
    }

    /// <summary><c>invoice</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Invoice Invoice
    {
        get => InternalInvoice == null ? default : InternalInvoice.ExpandedObject;
        set => InternalInvoice = SetExpandableFieldObject(value, InternalInvoice);
    }

    [JsonPropertyName("invoice")]
    internal ExpandableField<Invoice> InternalInvoice { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>net_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("net_amount")]
    public long NetAmount { get; set; }

    /// <summary><c>parent</c> of Stripe's API.</summary>
    [JsonPropertyName("parent")]
    public InvoiceItemParent Parent { get; set; }

    /// <summary><c>period</c> of Stripe's API.</summary>
    [JsonPropertyName("period")]
    public InvoiceItemPeriod Period { get; set; }

    /// <summary><c>pricing</c> of Stripe's API.</summary>
    [JsonPropertyName("pricing")]
    public InvoiceItemPricing Pricing { get; set; }

    /// <summary><c>proration</c> of Stripe's API.</summary>
    [JsonPropertyName("proration")]
    public bool Proration { get; set; }

    /// <summary><c>proration_details</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_details")]
    public InvoiceItemProrationDetails ProrationDetails { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long Quantity { get; set; }

    /// <summary><c>quantity_decimal</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("quantity_decimal")]
    public decimal QuantityDecimal { get; set; }

    /// <summary><c>tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_rates")]
    public List<TaxRate> TaxRates { get; set; }

    /// <summary>Id of <c>test_clock</c>.</summary>
    public string TestClockId
    {
        get => InternalTestClock?.Id;
        set => InternalTestClock = SetExpandableFieldId(value, InternalTestClock);
    }

    [JsonPropertyName("test_clock")]
    internal ExpandableField<EmptyObject> InternalTestClock { get; set; }
}
