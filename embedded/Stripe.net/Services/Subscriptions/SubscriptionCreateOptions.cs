using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription create.</summary>
public class SubscriptionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>add_invoice_items</c> of Stripe's API.</summary>
    [JsonPropertyName("add_invoice_items")]
    public List<SubscriptionAddInvoiceItemOptions> AddInvoiceItems { get; set; }

    /// <summary><c>application_fee_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("application_fee_percent")]
    public decimal? ApplicationFeePercent
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public SubscriptionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary><c>backdate_start_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("backdate_start_date")]
    public DateTime? BackdateStartDate { get; set; }

    /// <summary><c>billing_cycle_anchor</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("billing_cycle_anchor")]
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary><c>billing_cycle_anchor_config</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_cycle_anchor_config")]
    public SubscriptionBillingCycleAnchorConfigOptions BillingCycleAnchorConfig { get; set; }

    /// <summary><c>billing_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_mode")]
    public SubscriptionBillingModeOptions BillingMode { get; set; }

    /// <summary><c>cancel_at_period_end</c> of Stripe's API.</summary>
    [JsonPropertyName("cancel_at_period_end")]
    public bool? CancelAtPeriodEnd { get; set; }

    /// <summary><c>collection_method</c> of Stripe's API.</summary>
    [JsonPropertyName("collection_method")]
    public string CollectionMethod { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_account</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_account")]
    public string CustomerAccount { get; set; }

    /// <summary><c>days_until_due</c> of Stripe's API.</summary>
    [JsonPropertyName("days_until_due")]
    public long? DaysUntilDue { get; set; }

    /// <summary><c>default_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("default_payment_method")]
    public string DefaultPaymentMethod { get; set; }

    /// <summary><c>default_source</c> of Stripe's API.</summary>
    [JsonPropertyName("default_source")]
    public string DefaultSource { get; set; }

    /// <summary><c>default_tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("default_tax_rates")]
    public List<string> DefaultTaxRates
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<SubscriptionDiscountOptions> Discounts
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>invoice_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_settings")]
    public SubscriptionInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary><c>items</c> of Stripe's API.</summary>
    [JsonPropertyName("items")]
    public List<SubscriptionItemOptions> Items { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>off_session</c> of Stripe's API.</summary>
    [JsonPropertyName("off_session")]
    public bool? OffSession { get; set; }

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>payment_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_behavior")]
    public string PaymentBehavior { get; set; }

    /// <summary><c>payment_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_settings")]
    public SubscriptionPaymentSettingsOptions PaymentSettings { get; set; }

    /// <summary><c>pending_invoice_item_interval</c> of Stripe's API.</summary>
    [JsonPropertyName("pending_invoice_item_interval")]
    public SubscriptionPendingInvoiceItemIntervalOptions PendingInvoiceItemInterval
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>proration_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_behavior")]
    public string ProrationBehavior { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public SubscriptionTransferDataOptions TransferData { get; set; }

    /// <summary><c>trial_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("trial_end")]
    public AnyOf<DateTime?, SubscriptionTrialEnd> TrialEnd { get; set; }

    /// <summary><c>trial_from_plan</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_from_plan")]
    public bool? TrialFromPlan { get; set; }

    /// <summary><c>trial_period_days</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_period_days")]
    public long? TrialPeriodDays { get; set; }

    /// <summary><c>trial_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_settings")]
    public SubscriptionTrialSettingsOptions TrialSettings { get; set; }
}
