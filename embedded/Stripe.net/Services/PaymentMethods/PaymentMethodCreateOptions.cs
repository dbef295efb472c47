using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method create.</summary>
public class PaymentMethodCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public PaymentMethodAcssDebitOptions AcssDebit { get; set; }

    /// <summary><c>affirm</c> of Stripe's API.</summary>
    [JsonPropertyName("affirm")]
    public PaymentMethodAffirmOptions Affirm { get; set; }

    /// <summary><c>afterpay_clearpay</c> of Stripe's API.</summary>
    [JsonPropertyName("afterpay_clearpay")]
    public PaymentMethodAfterpayClearpayOptions AfterpayClearpay { get; set; }

    /// <summary><c>alipay</c> of Stripe's API.</summary>
    [JsonPropertyName("alipay")]
    public PaymentMethodAlipayOptions Alipay { get; set; }

    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

    /// <summary><c>amazon_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("amazon_pay")]
    public PaymentMethodAmazonPayOptions AmazonPay { get; set; }

    /// <summary><c>bancontact</c> of Stripe's API.</summary>
    [JsonPropertyName("bancontact")]
    public PaymentMethodBancontactOptions Bancontact { get; set; }

    /// <summary><c>billing_details</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_details")]
    public PaymentMethodBillingDetailsOptions BillingDetails { get; set; }

    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public PaymentMethodCardOptions Card { get; set; }

    /// <summary><c>cashapp</c> of Stripe's API.</summary>
    [JsonPropertyName("cashapp")]
    public PaymentMethodCashappOptions Cashapp { get; set; }

    /// <summary><c>customer</c> of Stripe's API.</summary>
    [JsonPropertyName("customer")]
    public string Customer { get; set; }

    /// <summary><c>customer_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_balance")]
    public PaymentMethodCustomerBalanceOptions CustomerBalance { get; set; }

    /// <summary><c>ideal</c> of Stripe's API.</summary>
    [JsonPropertyName("ideal")]
    public PaymentMethodIdealOptions Ideal { get; set; }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public PaymentMethodKlarnaOptions Klarna { get; set; }

    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public PaymentMethodLinkOptions Link { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>p24</c> of Stripe's API.</summary>
    [JsonPropertyName("p24")]
    public PaymentMethodP24Options P24 { get; set; }

    /// <summary><c>payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method")]
    public string PaymentMethod { get; set; }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public PaymentMethodPaypalOptions Paypal { get; set; }

    /// <summary><c>radar_options</c> of Stripe's API.</summary>
    [JsonPropertyName("radar_options")]
    public PaymentMethodRadarOptionsOptions RadarOptions { get; set; }

    /// <summary><c>revolut_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("revolut_pay")]
    public PaymentMethodRevolutPayOptions RevolutPay { get; set; }

    /// <summary><c>sepa_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit")]
    public PaymentMethodSepaDebitOptions SepaDebit { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>us_bank_account</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account")]
    public PaymentMethodUsBankAccountOptions UsBankAccount { get; set; }

    /// <summary><c>wechat_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("wechat_pay")]
    public PaymentMethodWechatPayOptions WechatPay { get; set; }
}
