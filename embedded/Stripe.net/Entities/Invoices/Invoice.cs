using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Invoice : StripeEntity<Invoice>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>account_country</c> of Stripe's API.</summary>
    [JsonPropertyName("account_country")]
    public string AccountCountry { get; set; }

    /// <summary><c>account_name</c> of Stripe's API.</summary>
    [JsonPropertyName("account_name")]
    public string AccountName { get; set; }

    /// <summary><c>amount_due</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_due")]
    public long AmountDue { get; set; }

    /// <summary><c>amount_overpaid</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_overpaid")]
    public long AmountOverpaid { get; set; }

    /// <summary><c>amount_paid</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_paid")]
    public long AmountPaid { get; set; }

    /// <summary><c>amount_paid_off_stripe</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_paid_off_stripe")]
    public long AmountPaidOffStripe { get; set; }

    /// <summary><c>amount_remaining</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_remaining")]
    public long AmountRemaining { get; set; }

    /// <summary><c>amount_shipping</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_shipping")]
    public long AmountShipping { get; set; }

    /// <summary>Id of <c>application</c>; set whether it was expanded or not.</summary>
    public string ApplicationId
    {
        get => InternalApplication?.Id;
        set => InternalApplication = SetExpandableFieldId(value, InternalApplication);
    }

    /// <summary><c>application</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Application Application
    {
        get => InternalApplication == null ? default : InternalApplication.ExpandedObject;
        set => InternalApplication = SetExpandableFieldObject(value, InternalApplication);
    }

    [JsonPropertyName("application")]
    internal ExpandableField<Application> InternalApplication { get; set; }

    /// <summary><c>attempt_count</c> of Stripe's API.</summary>
    [JsonPropertyName("attempt_count")]
    public long AttemptCount { get; set; }

    /// <summary><c>attempted</c> of Stripe's API.</summary>
    [JsonPropertyName("attempted")]
    public bool Attempted { get; set; }

    /// <summary><c>auto_advance</c> of Stripe's API.</summary>
    [JsonPropertyName("auto_advance")]
    public bool AutoAdvance { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public InvoiceAutomaticTax AutomaticTax { get; set; }

    /// <summary><c>automatically_finalizes_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("automatically_finalizes_at")]
    public DateTime? AutomaticallyFinalizesAt { get; set; }

    /// <summary><c>billing_reason</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_reason")]
    public string BillingReason { get; set; }

    /// <summary><c>collection_method</c> of Stripe's API.</summary>
    [JsonPropertyName("collection_method")]
    public string CollectionMethod { get; set; }

    /// <summary><c>confirmation_secret</c> of Stripe's API.</summary>
    [JsonPropertyName("confirmation_secret")]
    public InvoiceConfirmationSecret ConfirmationSecret { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<InvoiceCustomField> CustomFields { get; set; }

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

    /// <summary><c>customer_address</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_address")]
    public Address CustomerAddress { get; set; }

    /// <summary><c>customer_email</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_email")]
    public string CustomerEmail { get; set; }

    /// <summary><c>customer_name</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_name")]
    public string CustomerName { get; set; }

    /// <summary><c>customer_phone</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_phone")]
    public string CustomerPhone { get; set; }

    /// <summary><c>customer_shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_shipping")]
    public Shipping CustomerShipping { get; set; }

    /// <summary><c>customer_tax_exempt</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_tax_exempt")]
    public string CustomerTaxExempt { get; set; }

    /// <summary><c>customer_tax_ids</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_tax_ids")]
    public List<InvoiceCustomerTaxId> CustomerTaxIds { get; set; }

    /// <summary>Id of <c>default_payment_method</c>; set whether it was expanded or not.</summary>
    public string DefaultPaymentMethodId
    {
        get => InternalDefaultPaymentMethod?.Id;
        set => InternalDefaultPaymentMethod = SetExpandableFieldId(value, InternalDefaultPaymentMethod);
    }

    /// <summary><c>default_payment_method</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public PaymentMethod DefaultPaymentMethod
    {
        get => InternalDefaultPaymentMethod == null ? default : InternalDefaultPaymentMethod.ExpandedObject;
        set => InternalDefaultPaymentMethod = SetExpandableFieldObject(value, InternalDefaultPaymentMethod);
    }

    [JsonPropertyName("default_payment_method")]
    internal ExpandableField<PaymentMethod> InternalDefaultPaymentMethod { get; set; }

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

    /// <summary><c>default_tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("default_tax_rates")]
    public List<TaxRate> DefaultTaxRates { get; set; }

    /// <summary><c>deleted</c> of Stripe's API.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>due_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("due_date")]
    public DateTime? DueDate { get; set; }

    /// <summary><c>effective_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("effective_at")]
    public DateTime? EffectiveAt { get; set; }

    /// <summary><c>ending_balance</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("ending_balance")]
    public long? EndingBalance { get; set; }

    /// <summary><c>footer</c> of Stripe's API.</summary>
    [JsonPropertyName("footer")]
    public string Footer { get; set; }

    /// <summary><c>from_invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("from_invoice")]
    public InvoiceFromInvoice FromInvoice { get; set; }

    /// <summary><c>hosted_invoice_url</c> of Stripe's API.</summary>
    [JsonPropertyName("hosted_invoice_url")]
    public string HostedInvoiceUrl { get; set; }

    /// <summary><c>invoice_pdf</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_pdf")]
    public string InvoicePdf { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public InvoiceIssuer Issuer { get; set; }

    /// <summary><c>last_finalization_error</c> of Stripe's API.</summary>
    [JsonPropertyName("last_finalization_error")]
    public StripeError LastFinalizationError { get; set; }

    /// <summary>Id of <c>latest_revision</c>; set whether it was expanded or not.</summary>
    public string LatestRevisionId
    {
        get => InternalLatestRevision?.Id;
        set => InternalLatestRevision = SetExpandableFieldId(value, InternalLatestRevision);
    }

    /// <summary><c>latest_revision</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Invoice LatestRevision
    {
        get => InternalLatestRevision == null ? default : InternalLatestRevision.ExpandedObject;
        set => InternalLatestRevision = SetExpandableFieldObject(value, InternalLatestRevision);
    }

    [JsonPropertyName("latest_revision")]
    internal ExpandableField<Invoice> InternalLatestRevision { get; set; }

    /// <summary><c>lines</c> of Stripe's API.</summary>
    [JsonPropertyName("lines")]
    public StripeList<InvoiceLineItem> Lines { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>next_payment_attempt</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("next_payment_attempt")]
    public DateTime? NextPaymentAttempt { get; set; }

    /// <summary><c>number</c> of Stripe's API.</summary>
    [JsonPropertyName("number")]
    public string Number { get; set; }

    /// <summary>Id of <c>on_behalf_of</c>; set whether it was expanded or not.</summary>
    public string OnBehalfOfId
    {
        get => InternalOnBehalfOf?.Id;
        set => InternalOnBehalfOf = SetExpandableFieldId(value, InternalOnBehalfOf);
    }

    /// <summary><c>on_behalf_of</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Account OnBehalfOf
    {
        get => InternalOnBehalfOf == null ? default : InternalOnBehalfOf.ExpandedObject;
        set => InternalOnBehalfOf = SetExpandableFieldObject(value, InternalOnBehalfOf);
    }

    [JsonPropertyName("on_behalf_of")]
    internal ExpandableField<Account> InternalOnBehalfOf { get; set; }

    /// <summary><c>parent</c> of Stripe's API.</summary>
    [JsonPropertyName("parent")]
    public InvoiceParent Parent { get; set; }

    /// <summary><c>payment_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_settings")]
    public InvoicePaymentSettings PaymentSettings { get; set; }

    /// <summary><c>period_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("period_end")]
    public DateTime PeriodEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>period_start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("period_start")]
    public DateTime PeriodStart { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>post_payment_credit_notes_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("post_payment_credit_notes_amount")]
    public long PostPaymentCreditNotesAmount { get; set; }

    /// <summary><c>pre_payment_credit_notes_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("pre_payment_credit_notes_amount")]
    public long PrePaymentCreditNotesAmount { get; set; }

    /// <summary><c>receipt_number</c> of Stripe's API.</summary>
    [JsonPropertyName("receipt_number")]
    public string ReceiptNumber { get; set; }

    /// <summary><c>shipping_details</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_details")]
    public InvoiceShippingDetails ShippingDetails { get; set; }

    /// <summary><c>starting_balance</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("starting_balance")]
    public long StartingBalance { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>status_transitions</c> of Stripe's API.</summary>
    [JsonPropertyName("status_transitions")]
    public InvoiceStatusTransitions StatusTransitions { get; set; }

    /// <summary><c>subtotal</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("subtotal")]
    public long Subtotal { get; set; }

    /// <summary><c>subtotal_excluding_tax</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("subtotal_excluding_tax")]
    public long? SubtotalExcludingTax { get; set; }

    /// <summary>Id of <c>test_clock</c>.</summary>
    public string TestClockId
    {
        get => InternalTestClock?.Id;
        set => InternalTestClock = SetExpandableFieldId(value, InternalTestClock);
    }

    [JsonPropertyName("test_clock")]
    internal ExpandableField<EmptyObject> InternalTestClock { get; set; }

    /// <summary><c>total</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("total")]
    public long Total { get; set; }

    /// <summary><c>total_discount_amounts</c> of Stripe's API.</summary>
    [JsonPropertyName("total_discount_amounts")]
    public List<InvoiceDiscountAmount> TotalDiscountAmounts { get; set; }

    /// <summary><c>total_excluding_tax</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("total_excluding_tax")]
    public long? TotalExcludingTax { get; set; }

    /// <summary><c>total_pretax_credit_amounts</c> of Stripe's API.</summary>
    [JsonPropertyName("total_pretax_credit_amounts")]
    public List<InvoiceTotalPretaxCreditAmount> TotalPretaxCreditAmounts { get; set; }

    /// <summary><c>total_taxes</c> of Stripe's API.</summary>
    [JsonPropertyName("total_taxes")]
    public List<InvoiceTotalTax> TotalTaxes { get; set; }

    /// <summary><c>webhooks_delivered_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("webhooks_delivered_at")]
    public DateTime? WebhooksDeliveredAt { get; set; }
}
