using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options acss debit.</summary>
public class SetupIntentPaymentMethodOptionsAcssDebitOptions : INestedOptions
{
    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>verification_method</c> of Stripe's API.</summary>
    [JsonPropertyName("verification_method")]
    public string VerificationMethod { get; set; }
}
