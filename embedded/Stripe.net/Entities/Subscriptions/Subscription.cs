using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Subscription : StripeEntity<Subscription>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

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

    /// <summary><c>application_fee_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("application_fee_percent")]
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public SubscriptionAutomaticTax AutomaticTax { get; set; }

    /// <summary><c>billing_cycle_anchor</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("billing_cycle_anchor")]
    public DateTime BillingCycleAnchor { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>billing_cycle_anchor_config</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_cycle_anchor_config")]
    public SubscriptionBillingCycleAnchorConfig BillingCycleAnchorConfig { get; set; }

    /// <summary><c>cancel_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("cancel_at")]
    public DateTime? CancelAt { get; set; }

    /// <summary><c>cancel_at_period_end</c> of Stripe's API.</summary>
    [JsonPropertyName("cancel_at_period_end")]
    public bool CancelAtPeriodEnd { get; set; }

    /// <summary><c>canceled_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("canceled_at")]
    public DateTime? CanceledAt { get; set; }

    /// <summary><c>cancellation_details</c> of Stripe's API.</summary>
    [JsonPropertyName("cancellation_details")]
    public SubscriptionCancellationDetails CancellationDetails { get; set; }

    /// <summary><c>collection_method</c> of Stripe's API.</summary>
    [JsonPropertyName("collection_method")]
    public string CollectionMethod { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

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

    /// <summary><c>days_until_due</c> of Stripe's API.</summary>
    [JsonPropertyName("days_until_due")]
    public long? DaysUntilDue { get; set; }

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

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>ended_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("ended_at")]
    public DateTime? EndedAt { get; set; }

    /// <summary><c>invoice_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_settings")]
    public SubscriptionInvoiceSettings InvoiceSettings { get; set; }

    /// <summary><c>items</c> of Stripe's API.</summary>
    [JsonPropertyName("items")]
    public StripeList<SubscriptionItem> Items { get; set; }

    /// <summary>Id of <c>latest_invoice</c>; set whether it was expanded or not.</summary>
    public string LatestInvoiceId
    {
        get => InternalLatestInvoice?.Id;
        set => InternalLatestInvoice = SetExpandableFieldId(value, InternalLatestInvoice);
    }

    /// <summary><c>latest_invoice</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public Invoice LatestInvoice
    {
        get => InternalLatestInvoice == null ? default : InternalLatestInvoice.ExpandedObject;
        set => InternalLatestInvoice = SetExpandableFieldObject(value, InternalLatestInvoice);
    }

    [JsonPropertyName("latest_invoice")]
    internal ExpandableField<Invoice> InternalLatestInvoice { get; set; }

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>next_pending_invoice_item_invoice</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("next_pending_invoice_item_invoice")]
    public DateTime? NextPendingInvoiceItemInvoice { get; set; }

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

    /// <summary><c>pause_collection</c> of Stripe's API.</summary>
    [JsonPropertyName("pause_collection")]
    public SubscriptionPauseCollection PauseCollection { get; set; }

    /// <summary><c>payment_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_settings")]
    public SubscriptionPaymentSettings PaymentSettings { get; set; }

    /// <summary>Id of <c>pending_setup_intent</c>; set whether it was expanded or not.</summary>
    public string PendingSetupIntentId
    {
        get => InternalPendingSetupIntent?.Id;
        set => InternalPendingSetupIntent = SetExpandableFieldId(value, InternalPendingSetupIntent);
    }

    /// <summary><c>pending_setup_intent</c> itself; null unless the request asked for it with <c>expand</c>.</summary>
    public SetupIntent PendingSetupIntent
    {
        get => InternalPendingSetupIntent == null ? default : InternalPendingSetupIntent.ExpandedObject;
        set => InternalPendingSetupIntent = SetExpandableFieldObject(value, InternalPendingSetupIntent);
    }

    [JsonPropertyName("pending_setup_intent")]
    internal ExpandableField<SetupIntent> InternalPendingSetupIntent { get; set; }

    /// <summary><c>pending_update</c> of Stripe's API.</summary>
    [JsonPropertyName("pending_update")]
    public SubscriptionPendingUpdate PendingUpdate { get; set; }

    /// <summary>Id of <c>schedule</c>.</summary>
    public string ScheduleId
    {
        get => InternalSchedule?.Id;
        set => InternalSchedule = SetExpandableFieldId(value, InternalSchedule);
    }

    [JsonPropertyName("schedule")]
    internal ExpandableField<EmptyObject> InternalSchedule { get; set; }

    /// <summary><c>start_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("start_date")]
    public DateTime StartDate { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary>Id of <c>test_clock</c>.</summary>
    public string TestClockId
    {
        get => InternalTestClock?.Id;
        set => InternalTestClock = SetExpandableFieldId(value, InternalTestClock);
    }

    [JsonPropertyName("test_clock")]
    internal ExpandableField<EmptyObject> InternalTestClock { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public SubscriptionTransferData TransferData { get; set; }

    /// <summary><c>trial_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("trial_end")]
    public DateTime? TrialEnd { get; set; }

    /// <summary><c>trial_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_settings")]
    public SubscriptionTrialSettings TrialSettings { get; set; }

    /// <summary><c>trial_start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("trial_start")]
    public DateTime? TrialStart { get; set; }
}
