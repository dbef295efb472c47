using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data.</summary>
public class PaymentIntentPaymentMethodDataOptions : INestedOptions, IHasMetadata
{
    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public PaymentIntentPaymentMethodDataAcssDebitOptions AcssDebit { get; set; }

    /// <summary><c>affirm</c> of Stripe's API.</summary>
    [JsonPropertyName("affirm")]
    public PaymentIntentPaymentMethodDataAffirmOptions Affirm { get; set; }

    /// <summary><c>afterpay_clearpay</c> of Stripe's API.</summary>
    [JsonPropertyName("afterpay_clearpay")]
    public PaymentIntentPaymentMethodDataAfterpayClearpayOptions AfterpayClearpay { get; set; }

    /// <summary><c>alipay</c> of Stripe's API.</summary>
    [JsonPropertyName("alipay")]
    public PaymentIntentPaymentMethodDataAlipayOptions Alipay { get; set; }

    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

    /// <summary><c>amazon_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("amazon_pay")]
    public PaymentIntentPaymentMethodDataAmazonPayOptions AmazonPay { get; set; }

    /// <summary><c>bancontact</c> of Stripe's API.</summary>
    [JsonPropertyName("bancontact")]
    public PaymentIntentPaymentMethodDataBancontactOptions Bancontact { get; set; }

    /// <summary><c>billing_details</c> of Stripe's API.</summary>
    [JsonPropertyName("billing_details")]
    public PaymentIntentPaymentMethodDataBillingDetailsOptions BillingDetails { get; set; }

    /// <summary><c>cashapp</c> of Stripe's API.</summary>
    [JsonPropertyName("cashapp")]
    public PaymentIntentPaymentMethodDataCashappOptions Cashapp { get; set; }

    /// <summary><c>customer_balance</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_balance")]
    public PaymentIntentPaymentMethodDataCustomerBalanceOptions CustomerBalance { get; set; }

    /// <summary><c>ideal</c> of Stripe's API.</summary>
    [JsonPropertyName("ideal")]
    public PaymentIntentPaymentMethodDataIdealOptions Ideal { get; set; }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public PaymentIntentPaymentMethodDataKlarnaOptions Klarna { get; set; }

    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public PaymentIntentPaymentMethodDataLinkOptions Link { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>p24</c> of Stripe's API.</summary>
    [JsonPropertyName("p24")]
    public PaymentIntentPaymentMethodDataP24Options P24 { get; set; }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public PaymentIntentPaymentMethodDataPaypalOptions Paypal { get; set; }

    /// <summary><c>radar_options</c> of Stripe's API.</summary>
    [JsonPropertyName("radar_options")]
    public PaymentIntentPaymentMethodDataRadarOptionsOptions RadarOptions { get; set; }

    /// <summary><c>revolut_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("revolut_pay")]
    public PaymentIntentPaymentMethodDataRevolutPayOptions RevolutPay { get; set; }

    /// <summary><c>sepa_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit")]
    public PaymentIntentPaymentMethodDataSepaDebitOptions SepaDebit { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>us_bank_account</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account")]
    public PaymentIntentPaymentMethodDataUsBankAccountOptions UsBankAccount { get; set; }

    /// <summary><c>wechat_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("wechat_pay")]
    public PaymentIntentPaymentMethodDataWechatPayOptions WechatPay { get; set; }
}
