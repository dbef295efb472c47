using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's customer, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Customer : StripeEntity<Customer>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public Address Address { get; set; }

    /// <summary><c>balance</c> of Stripe's API.</summary>
    [JsonPropertyName("balance")]
    public long Balance { get; set; }

    /// <summary><c>business_name</c> of Stripe's API.</summary>
    [JsonPropertyName("business_name")]
    public string BusinessName { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary>Id of <c>default_source</c>; set whether it was expanded or not.</summary>
    public string DefaultSourceId
    {
        get => InternalDefaultSource?.Id;
        set => InternalDefaultSource = SetExpandableFieldId(value, InternalDefaultSource);
    }

    /// <summary><c>default_source</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public IPaymentSource DefaultSource
    {
        get => InternalDefaultSource == null ? default : InternalDefaultSource.ExpandedObject;
        set => InternalDefaultSource = SetExpandableFieldObject(value, InternalDefaultSource);
    }

    [JsonPropertyName("default_source")]
    internal ExpandableField<IPaymentSource> InternalDefaultSource { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>delinquent</c> of Stripe's API.</summary>
    [JsonPropertyName("delinquent")]
    public bool? Delinquent { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>discount</c> of Stripe's API.</summary>
    [JsonPropertyName("discount")]
    public Discount Discount { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>individual_name</c> of Stripe's API.</summary>
    [JsonPropertyName("individual_name")]
    public string IndividualName { get; set; }

    /// <summary><c>invoice_credit_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_credit_balance")]
    public Dictionary<string, long> InvoiceCreditBalance { get; set; }

    /// <summary><c>invoice_prefix</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_prefix")]
    public string InvoicePrefix { get; set; }

    /// <summary><c>invoice_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_settings")]
    public CustomerInvoiceSettings InvoiceSettings { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>next_invoice_sequence</c> of Stripe's API.</summary>
    [JsonPropertyName("next_invoice_sequence")]
    public long NextInvoiceSequence { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }

    /// <summary><c>preferred_locales</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_locales")]
    public List<string> PreferredLocales { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public Shipping Shipping { get; set; }

    /// <summary><c>sources</c> of Stripe's API.</summary>
    [JsonPropertyName("sources")]
    public StripeList<IPaymentSource> Sources { get; set; }

    /// <summary><c>tax</c> of Stripe's API.</summary>
    [JsonPropertyName("tax")]
    public CustomerTax Tax { get; set; }

    /// <summary><c>tax_exempt</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_exempt")]
    public string TaxExempt { get; set; }

    /// <summary>Id of <c>test_clock</c>.</summary>
    public string TestClockId
    {
        get => InternalTestClock?.Id;
        set => InternalTestClock = SetExpandableFieldId(value, InternalTestClock);
    }

    [JsonPropertyName("test_clock")]
    internal ExpandableField<EmptyObject> InternalTestClock { get; set; }

    /// <summary><c>subscriptions</c> of Stripe's API.</summary>
    [JsonPropertyName("subscriptions")]
    public StripeList<Subscription> Subscriptions { get; set; }

    /// <summary><c>tax_ids</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_ids")]
    public StripeList<TaxId> TaxIds { get; set; }

    /// <summary><c>cash_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("cash_balance")]
    public CashBalance CashBalance { get; set; }
}
