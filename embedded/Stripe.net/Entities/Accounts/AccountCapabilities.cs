using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's account capabilities, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class AccountCapabilities : StripeEntity<AccountCapabilities>
{
    /// <summary><c>acss_debit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit_payments")]
    public string AcssDebitPayments { get; set; }

    /// <summary><c>affirm_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("affirm_payments")]
    public string AffirmPayments { get; set; }

    /// <summary><c>afterpay_clearpay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("afterpay_clearpay_payments")]
    public string AfterpayClearpayPayments { get; set; }

    /// <summary><c>alma_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("alma_payments")]
    public string AlmaPayments { get; set; }

    /// <summary><c>amazon_pay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("amazon_pay_payments")]
    public string AmazonPayPayments { get; set; }

    /// <summary><c>app_distribution</c> of Stripe's API.</summary>
    [JsonPropertyName("app_distribution")]
    public string AppDistribution { get; set; }

    /// <summary><c>au_becs_debit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("au_becs_debit_payments")]
    public string AuBecsDebitPayments { get; set; }

    /// <summary><c>bacs_debit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("bacs_debit_payments")]
    public string BacsDebitPayments { get; set; }

    /// <summary><c>bancontact_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("bancontact_payments")]
    public string BancontactPayments { get; set; }

    /// <summary><c>bank_transfer_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("bank_transfer_payments")]
    public string BankTransferPayments { get; set; }

    /// <summary><c>billie_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("billie_payments")]
    public string BilliePayments { get; set; }

    /// <summary><c>bizum_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("bizum_payments")]
    public string BizumPayments { get; set; }

    /// <summary><c>blik_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("blik_payments")]
    public string BlikPayments { get; set; }

    /// <summary><c>boleto_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("boleto_payments")]
    public string BoletoPayments { get; set; }

    /// <summary><c>card_issuing</c> of Stripe's API.</summary>
    [JsonPropertyName("card_issuing")]
    public string CardIssuing { get; set; }

    /// <summary><c>card_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("card_payments")]
    public string CardPayments { get; set; }

    /// <summary><c>cartes_bancaires_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("cartes_bancaires_payments")]
    public string CartesBancairesPayments { get; set; }

    /// <summary><c>cashapp_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("cashapp_payments")]
    public string CashappPayments { get; set; }

    /// <summary><c>crypto_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("crypto_payments")]
    public string CryptoPayments { get; set; }

    /// <summary><c>eps_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("eps_payments")]
    public string EpsPayments { get; set; }

    /// <summary><c>fpx_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("fpx_payments")]
    public string FpxPayments { get; set; }

    /// <summary><c>gb_bank_transfer_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("gb_bank_transfer_payments")]
    public string GbBankTransferPayments { get; set; }

    /// <summary><c>giropay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("giropay_payments")]
    public string GiropayPayments { get; set; }

    /// <summary><c>grabpay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("grabpay_payments")]
    public string GrabpayPayments { get; set; }

    /// <summary><c>ideal_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("ideal_payments")]
    public string IdealPayments { get; set; }

    /// <summary><c>india_international_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("india_international_payments")]
    public string IndiaInternationalPayments { get; set; }

    /// <summary><c>jcb_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("jcb_payments")]
    public string JcbPayments { get; set; }

    /// <summary><c>jp_bank_transfer_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("jp_bank_transfer_payments")]
    public string JpBankTransferPayments { get; set; }

    /// <summary><c>kakao_pay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("kakao_pay_payments")]
    public string KakaoPayPayments { get; set; }

    /// <summary><c>klarna_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna_payments")]
    public string KlarnaPayments { get; set; }

    /// <summary><c>konbini_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("konbini_payments")]
    public string KonbiniPayments { get; set; }

    /// <summary><c>kr_card_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("kr_card_payments")]
    public string KrCardPayments { get; set; }

    /// <summary><c>legacy_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("legacy_payments")]
    public string LegacyPayments { get; set; }

    /// <summary><c>link_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("link_payments")]
    public string LinkPayments { get; set; }

    /// <summary><c>mb_way_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("mb_way_payments")]
    public string MbWayPayments { get; set; }

    /// <summary><c>mobilepay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("mobilepay_payments")]
    public string MobilepayPayments { get; set; }

    /// <summary><c>multibanco_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("multibanco_payments")]
    public string MultibancoPayments { get; set; }

    /// <summary><c>mx_bank_transfer_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("mx_bank_transfer_payments")]
    public string MxBankTransferPayments { get; set; }

    /// <summary><c>naver_pay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("naver_pay_payments")]
    public string NaverPayPayments { get; set; }

    /// <summary><c>nz_bank_account_becs_debit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("nz_bank_account_becs_debit_payments")]
    public string NzBankAccountBecsDebitPayments { get; set; }

    /// <summary><c>oxxo_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("oxxo_payments")]
    public string OxxoPayments { get; set; }

    /// <summary><c>p24_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("p24_payments")]
    public string P24Payments { get; set; }

    /// <summary><c>pay_by_bank_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("pay_by_bank_payments")]
    public string PayByBankPayments { get; set; }

    /// <summary><c>payco_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("payco_payments")]
    public string PaycoPayments { get; set; }

    /// <summary><c>paynow_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("paynow_payments")]
    public string PaynowPayments { get; set; }

    /// <summary><c>payto_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("payto_payments")]
    public string PaytoPayments { get; set; }

    /// <summary><c>pix_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("pix_payments")]
    public string PixPayments { get; set; }

    /// <summary><c>promptpay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("promptpay_payments")]
    public string PromptpayPayments { get; set; }

    /// <summary><c>revolut_pay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("revolut_pay_payments")]
    public string RevolutPayPayments { get; set; }

    /// <summary><c>samsung_pay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("samsung_pay_payments")]
    public string SamsungPayPayments { get; set; }

    /// <summary><c>satispay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("satispay_payments")]
    public string SatispayPayments { get; set; }

    /// <summary><c>scalapay_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("scalapay_payments")]
    public string ScalapayPayments { get; set; }

    /// <summary><c>sepa_bank_transfer_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_bank_transfer_payments")]
    public string SepaBankTransferPayments { get; set; }

    /// <summary><c>sepa_debit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit_payments")]
    public string SepaDebitPayments { get; set; }

    /// <summary><c>sofort_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("sofort_payments")]
    public string SofortPayments { get; set; }

    /// <summary><c>sunbit_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("sunbit_payments")]
    public string SunbitPayments { get; set; }

    /// <summary><c>swish_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("swish_payments")]
    public string SwishPayments { get; set; }

    /// <summary><c>tax_reporting_us_1099_k</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_reporting_us_1099_k")]
    public string TaxReportingUs1099K { get; set; }

    /// <summary><c>tax_reporting_us_1099_misc</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_reporting_us_1099_misc")]
    public string TaxReportingUs1099Misc { get; set; }

    /// <summary><c>transfers</c> of Stripe's API.</summary>
    [JsonPropertyName("transfers")]
    public string Transfers { get; set; }

    /// <summary><c>treasury</c> of Stripe's API.</summary>
    [JsonPropertyName("treasury")]
    public string Treasury { get; set; }

    /// <summary><c>twint_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("twint_payments")]
    public string TwintPayments { get; set; }

    /// <summary><c>upi_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("upi_payments")]
    public string UpiPayments { get; set; }

    /// <summary><c>us_bank_account_ach_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account_ach_payments")]
    public string UsBankAccountAchPayments { get; set; }

    /// <summary><c>us_bank_transfer_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_transfer_payments")]
    public string UsBankTransferPayments { get; set; }

    /// <summary><c>zip_payments</c> of Stripe's API.</summary>
    [JsonPropertyName("zip_payments")]
    public string ZipPayments { get; set; }
}
