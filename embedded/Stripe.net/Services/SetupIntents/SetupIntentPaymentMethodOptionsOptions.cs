using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options.</summary>
public class SetupIntentPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary><c>acss_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("acss_debit")]
    public SetupIntentPaymentMethodOptionsAcssDebitOptions AcssDebit { get; set; }

    /// <summary><c>amazon_pay</c> of Stripe's API.</summary>
    [JsonPropertyName("amazon_pay")]
    public SetupIntentPaymentMethodOptionsAmazonPayOptions AmazonPay { get; set; }

    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public SetupIntentPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary><c>card_present</c> of Stripe's API.</summary>
    [JsonPropertyName("card_present")]
    public SetupIntentPaymentMethodOptionsCardPresentOptions CardPresent { get; set; }

    /// <summary><c>klarna</c> of Stripe's API.</summary>
    [JsonPropertyName("klarna")]
    public SetupIntentPaymentMethodOptionsKlarnaOptions Klarna { get; set; }

    /// <summary><c>link</c> of Stripe's API.</summary>
    [JsonPropertyName("link")]
    public SetupIntentPaymentMethodOptionsLinkOptions Link { get; set; }

    /// <summary><c>paypal</c> of Stripe's API.</summary>
    [JsonPropertyName("paypal")]
    public SetupIntentPaymentMethodOptionsPaypalOptions Paypal { get; set; }

    /// <summary><c>sepa_debit</c> of Stripe's API.</summary>
    [JsonPropertyName("sepa_debit")]
    public SetupIntentPaymentMethodOptionsSepaDebitOptions SepaDebit { get; set; }

    /// <summary><c>us_bank_account</c> of Stripe's API.</summary>
    [JsonPropertyName("us_bank_account")]
    public SetupIntentPaymentMethodOptionsUsBankAccountOptions UsBankAccount { get; set; }
}
