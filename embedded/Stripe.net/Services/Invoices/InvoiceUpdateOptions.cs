using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice update.</summary>
public class InvoiceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>account_tax_ids</c> of Stripe's API.</summary>
    [JsonPropertyName("account_tax_ids")]
    public List<string> AccountTaxIds
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>application_fee_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("application_fee_amount")]
    public long? ApplicationFeeAmount { get; set; }

    /// <summary><c>auto_advance</c> of Stripe's API.</summary>
    [JsonPropertyName("auto_advance")]
    public bool? AutoAdvance { get; set; }

    /// <summary><c>automatic_tax</c> of Stripe's API.</summary>
    [JsonPropertyName("automatic_tax")]
    public InvoiceAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary><c>automatically_finalizes_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("automatically_finalizes_at")]
    public DateTime? AutomaticallyFinalizesAt { get; set; }

    /// <summary><c>collection_method</c> of Stripe's API.</summary>
    [JsonPropertyName("collection_method")]
    public string CollectionMethod { get; set; }

    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<InvoiceCustomFieldOptions> CustomFields
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>days_until_due</c> of Stripe's API.</summary>
    [JsonPropertyName("days_until_due")]
    public long? DaysUntilDue { get; set; }

    /// <summary><c>default_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("default_payment_method")]
    public string DefaultPaymentMethod { get; set; }

    /// <summary><c>default_source</c> of Stripe's API.</summary>
    [JsonPropertyName("default_source")]
    public string DefaultSource
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

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
    public List<InvoiceDiscountOptions> Discounts
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>due_date</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("due_date")]
    public DateTime? DueDate { get; set; }

    /// <summary><c>effective_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("effective_at")]
    public DateTime? EffectiveAt
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>footer</c> of Stripe's API.</summary>
    [JsonPropertyName("footer")]
    public string Footer { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public InvoiceIssuerOptions Issuer { get; set; }

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

    /// <summary><c>number</c> of Stripe's API.</summary>
    [JsonPropertyName("number")]
    public string Number
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

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

    /// <summary><c>payment_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_settings")]
    public InvoicePaymentSettingsOptions PaymentSettings { get; set; }

    /// <summary><c>rendering</c> of Stripe's API.</summary>
    [JsonPropertyName("rendering")]
    public InvoiceRenderingOptions Rendering { get; set; }

    /// <summary><c>shipping_cost</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_cost")]
    public InvoiceShippingCostOptions ShippingCost
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>shipping_details</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_details")]
    public InvoiceShippingDetailsOptions ShippingDetails
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }

    /// <summary><c>transfer_data</c> of Stripe's API.</summary>
    [JsonPropertyName("transfer_data")]
    public InvoiceTransferDataOptions TransferData
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }
}
