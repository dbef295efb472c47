using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitOptions AcssDebit
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsBancontactOptions Bancontact
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions Card
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceOptions CustomerBalance
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsKonbiniOptions Konbini
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsPaytoOptions Payto
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsPixOptions Pix
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebitOptions SepaDebit
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsUpiOptions Upi
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
    public SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountOptions UsBankAccount
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
