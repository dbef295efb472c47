using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: invoice payment settings payment method options.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public InvoicePaymentSettingsPaymentMethodOptionsAcssDebitOptions AcssDebit
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>bancontact</c> of Stripe's API.</summary>
    [JsonPropertyName("bancontact")]
    public InvoicePaymentSettingsPaymentMethodOptionsBancontactOptions Bancontact
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public InvoicePaymentSettingsPaymentMethodOptionsCardOptions Card
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>customer_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_balance")]
    public InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceOptions CustomerBalance
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>konbini</c> of Stripe's API.</summary>
    [JsonPropertyName("konbini")]
    public InvoicePaymentSettingsPaymentMethodOptionsKonbiniOptions Konbini
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>payto</c> of Stripe's API.</summary>
    [JsonPropertyName("payto")]
    public InvoicePaymentSettingsPaymentMethodOptionsPaytoOptions Payto
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>pix</c> of Stripe's API.</summary>
    [JsonPropertyName("pix")]
    public InvoicePaymentSettingsPaymentMethodOptionsPixOptions Pix
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>sepa_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit")]
    public InvoicePaymentSettingsPaymentMethodOptionsSepaDebitOptions SepaDebit
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>upi</c> of Stripe's API.</summary>
    [JsonPropertyName("upi")]
    public InvoicePaymentSettingsPaymentMethodOptionsUpiOptions Upi
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>us_bank_account</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account")]
    public InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountOptions UsBankAccount
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
