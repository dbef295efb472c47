using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: customer create.</summary>
public class CustomerCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public AddressOptions Address
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>balance</c> of Stripe's API.</summary>
    [JsonPropertyName("balance")]
    public long? Balance { get; set; }

    /// <summary><c>business_name</c> of Stripe's API.</summary>
    [JsonPropertyName("business_name")]
    public string BusinessName
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>cash_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("cash_balance")]
    public CustomerCashBalanceOptions CashBalance { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>individual_name</c> of Stripe's API.</summary>
    [JsonPropertyName("individual_name")]
    public string IndividualName
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>invoice_prefix</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_prefix")]
    public string InvoicePrefix { get; set; }

    /// <summary><c>invoice_settings</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_settings")]
    public CustomerInvoiceSettingsOptions InvoiceSettings { get; set; }

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

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>next_invoice_sequence</c> of Stripe's API.</summary>
    [JsonPropertyName("next_invoice_sequence")]
    public long? NextInvoiceSequence { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }

    /// <summary><c>plan</c> of Stripe's API.</summary>
    [JsonPropertyName("plan")]
    public string Plan { get; set; }

    /// <summary><c>preferred_locales</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_locales")]
    public List<string> PreferredLocales { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public ShippingOptions Shipping
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public AnyOf<string, CardCreateNestedOptions> Source { get; set; }

    /// <summary><c>tax</c> of Stripe's API.</summary>
    [JsonPropertyName("tax")]
    public CustomerTaxOptions Tax { get; set; }

    /// <summary><c>tax_exempt</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_exempt")]
    public string TaxExempt
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>tax_id_data</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id_data")]
    public List<CustomerTaxIdDataOptions> TaxIdData { get; set; }

    /// <summary><c>test_clock</c> of Stripe's API.</summary>
    [JsonPropertyName("test_clock")]
    public string TestClock { get; set; }

    /// <summary><c>validate</c> of Stripe's API.</summary>
    [JsonPropertyName("validate")]
    public bool? Validate { get; set; }
}
