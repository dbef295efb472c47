using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options sepa debit.</summary>
public class SetupIntentPaymentMethodOptionsSepaDebitOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SetupIntentPaymentMethodOptionsSepaDebitMandateOptionsOptions MandateOptions { get; set; }
}
