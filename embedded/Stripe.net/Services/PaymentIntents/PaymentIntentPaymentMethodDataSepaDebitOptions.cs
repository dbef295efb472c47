using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data sepa debit.</summary>
public class PaymentIntentPaymentMethodDataSepaDebitOptions : INestedOptions
{
    /// <summary><c>iban</c> of Stripe's API.</summary>
    [JsonPropertyName("iban")]
    public string Iban { get; set; }
}
