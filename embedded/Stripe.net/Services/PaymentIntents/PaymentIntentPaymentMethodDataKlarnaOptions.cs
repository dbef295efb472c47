using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data klarna.</summary>
public class PaymentIntentPaymentMethodDataKlarnaOptions : INestedOptions
{
    /// <summary><c>dob</c> of Stripe's API.</summary>
    [JsonPropertyName("dob")]
    public DobOptions Dob { get; set; }
}
