using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data acss debit.</summary>
public class PaymentIntentPaymentMethodDataAcssDebitOptions : INestedOptions
{
    /// <summary><c>account_number</c> of Stripe's API.</summary>
    [JsonPropertyName("account_number")]
    public string AccountNumber { get; set; }

    /// <summary><c>institution_number</c> of Stripe's API.</summary>
    [JsonPropertyName("institution_number")]
    public string InstitutionNumber { get; set; }

    /// <summary><c>transit_number</c> of Stripe's API.</summary>
    [JsonPropertyName("transit_number")]
    public string TransitNumber { get; set; }
}
