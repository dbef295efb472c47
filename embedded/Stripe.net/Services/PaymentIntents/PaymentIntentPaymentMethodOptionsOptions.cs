using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options.</summary>
public class PaymentIntentPaymentMethodOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public PaymentIntentPaymentMethodOptionsAcssDebitOptions AcssDebit
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>affirm</c> of Stripe's API.</summary>
    [JsonPropertyName("affirm")]
    public PaymentIntentPaymentMethodOptionsAffirmOptions Affirm
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>afterpay_clearpay</c> of Stripe's API.</summary>
    [JsonPropertyName("afterpay_clearpay")]
    public PaymentIntentPaymentMethodOptionsAfterpayClearpayOptions AfterpayClearpay
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>alipay</c> of Stripe's API.</summary>
    [JsonPropertyName("alipay")]
    public PaymentIntentPaymentMethodOptionsAlipayOptions Alipay
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>amazon_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("amazon_pay")]
    public PaymentIntentPaymentMethodOptionsAmazonPayOptions AmazonPay
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
    public PaymentIntentPaymentMethodOptionsBancontactOptions Bancontact
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
    public PaymentIntentPaymentMethodOptionsCardOptions Card
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>card_present</c> of Stripe's API.</summary>
    [JsonPropertyName("card_present")]
    public PaymentIntentPaymentMethodOptionsCardPresentOptions CardPresent
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>cashapp</c> of Stripe's API.</summary>
    [JsonPropertyName("cashapp")]
    public PaymentIntentPaymentMethodOptionsCashappOptions Cashapp
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
    public PaymentIntentPaymentMethodOptionsCustomerBalanceOptions CustomerBalance
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>ideal</c> of Stripe's API.</summary>
    [JsonPropertyName("ideal")]
    public PaymentIntentPaymentMethodOptionsIdealOptions Ideal
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public PaymentIntentPaymentMethodOptionsKlarnaOptions Klarna
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public PaymentIntentPaymentMethodOptionsLinkOptions Link
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>p24</c> of Stripe's API.</summary>
    [JsonPropertyName("p24")]
    public PaymentIntentPaymentMethodOptionsP24Options P24
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public PaymentIntentPaymentMethodOptionsPaypalOptions Paypal
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>revolut_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("revolut_pay")]
    public PaymentIntentPaymentMethodOptionsRevolutPayOptions RevolutPay
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
    public PaymentIntentPaymentMethodOptionsSepaDebitOptions SepaDebit
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
    public PaymentIntentPaymentMethodOptionsUsBankAccountOptions UsBankAccount
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>wechat_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("wechat_pay")]
    public PaymentIntentPaymentMethodOptionsWechatPayOptions WechatPay
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
