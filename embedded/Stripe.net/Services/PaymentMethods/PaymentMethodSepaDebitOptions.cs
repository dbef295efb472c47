using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method sepa debit.</summary>
public class PaymentMethodSepaDebitOptions : INestedOptions
{
    /// <summary><c>iban</c> of Stripe's API.</summary>
    [JsonPropertyName("iban")]
    public string Iban { get; set; }
}
