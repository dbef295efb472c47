using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data.</summary>
public class SessionSubscriptionDataOptions : INestedOptions, IHasMetadata
{
    /// <summary><c>application_fee_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("application_fee_percent")]
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary><c>billing_cycle_anchor</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("billing_cycle_anchor")]
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary><c>billing_cycle_anchor_config</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_cycle_anchor_config")]
    public SessionSubscriptionDataBillingCycleAnchorConfigOptions BillingCycleAnchorConfig { get; set; }

    /// <summary><c>billing_mode</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_mode")]
    public SessionSubscriptionDataBillingModeOptions BillingMode { get; set; }

    /// <summary><c>default_tax_rates</c> of Stripe's API.</summary>
    [JsonPropertyName("default_tax_rates")]
    public List<string> DefaultTaxRates { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>invoice_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_settings")]
    public SessionSubscriptionDataInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>on_behalf_of</c> of Stripe's API.</summary>
    [JsonPropertyName("on_behalf_of")]
    public string OnBehalfOf { get; set; }

    /// <summary><c>pending_invoice_item_interval</c> of Stripe's API.</summary>
    [JsonPropertyName("pending_invoice_item_interval")]
    public SessionSubscriptionDataPendingInvoiceItemIntervalOptions PendingInvoiceItemInterval { get; set; }

    /// <summary><c>proration_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("proration_behavior")]
    public string ProrationBehavior { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public SessionSubscriptionDataTransferDataOptions TransferData { get; set; }

    /// <summary><c>trial_end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("trial_end")]
    public DateTime? TrialEnd { get; set; }

    /// <summary><c>trial_period_days</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_period_days")]
    public long? TrialPeriodDays { get; set; }

    /// <summary><c>trial_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("trial_settings")]
    public SessionSubscriptionDataTrialSettingsOptions TrialSettings { get; set; }
}
