using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's customer balance transaction, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CustomerBalanceTransaction : StripeEntity<CustomerBalanceTransaction>, IHasId, IHasMetadata, IHasObject
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

    /// <summary>Id of <c>checkout_session</c>.</summary>
    public string CheckoutSessionId
    {
        get => InternalCheckoutSession?.Id;
        set => InternalCheckoutSession = SetExpandableFieldId(value, InternalCheckoutSession);
    }

    [JsonPropertyName("checkout_session")]
    internal ExpandableField<EmptyObject> InternalCheckoutSession { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of <c>credit_note</c>.</summary>
    public string CreditNoteId
    {
        get => InternalCreditNote?.Id;
        set => InternalCreditNote = SetExpandableFieldId(value, InternalCreditNote);
    }

    [JsonPropertyName("credit_note")]
    internal ExpandableField<EmptyObject> InternalCreditNote { get; set; }

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

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>ending_balance</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("ending_balance")]
    public long EndingBalance { get; set; }

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

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
