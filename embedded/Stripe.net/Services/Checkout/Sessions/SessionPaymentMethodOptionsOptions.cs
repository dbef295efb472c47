using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options.</summary>
public class SessionPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public SessionPaymentMethodOptionsAcssDebitOptions AcssDebit { get; set; }

    /// <summary><c>affirm</c> of Stripe's API.</summary>
    [JsonPropertyName("affirm")]
    public SessionPaymentMethodOptionsAffirmOptions Affirm { get; set; }

    /// <summary><c>afterpay_clearpay</c> of Stripe's API.</summary>
    [JsonPropertyName("afterpay_clearpay")]
    public SessionPaymentMethodOptionsAfterpayClearpayOptions AfterpayClearpay { get; set; }

    /// <summary><c>alipay</c> of Stripe's API.</summary>
    [JsonPropertyName("alipay")]
    public SessionPaymentMethodOptionsAlipayOptions Alipay { get; set; }

    /// <summary><c>amazon_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("amazon_pay")]
    public SessionPaymentMethodOptionsAmazonPayOptions AmazonPay { get; set; }

    /// <summary><c>bancontact</c> of Stripe's API.</summary>
    [JsonPropertyName("bancontact")]
    public SessionPaymentMethodOptionsBancontactOptions Bancontact { get; set; }

    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public SessionPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary><c>cashapp</c> of Stripe's API.</summary>
    [JsonPropertyName("cashapp")]
    public SessionPaymentMethodOptionsCashappOptions Cashapp { get; set; }

    /// <summary><c>customer_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_balance")]
    public SessionPaymentMethodOptionsCustomerBalanceOptions CustomerBalance { get; set; }

    /// <summary><c>ideal</c> of Stripe's API.</summary>
    [JsonPropertyName("ideal")]
    public SessionPaymentMethodOptionsIdealOptions Ideal { get; set; }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public SessionPaymentMethodOptionsKlarnaOptions Klarna { get; set; }

    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public SessionPaymentMethodOptionsLinkOptions Link { get; set; }

    /// <summary><c>p24</c> of Stripe's API.</summary>
    [JsonPropertyName("p24")]
    public SessionPaymentMethodOptionsP24Options P24 { get; set; }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public SessionPaymentMethodOptionsPaypalOptions Paypal { get; set; }

    /// <summary><c>revolut_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("revolut_pay")]
    public SessionPaymentMethodOptionsRevolutPayOptions RevolutPay { get; set; }

    /// <summary><c>sepa_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit")]
    public SessionPaymentMethodOptionsSepaDebitOptions SepaDebit { get; set; }

    /// <summary><c>us_bank_account</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account")]
    public SessionPaymentMethodOptionsUsBankAccountOptions UsBankAccount { get; set; }

    /// <summary><c>wechat_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("wechat_pay")]
    public SessionPaymentMethodOptionsWechatPayOptions WechatPay { get; set; }
}
