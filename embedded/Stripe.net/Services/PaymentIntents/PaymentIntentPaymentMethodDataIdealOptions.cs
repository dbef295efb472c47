using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data ideal.</summary>
public class PaymentIntentPaymentMethodDataIdealOptions : INestedOptions
{
    /// <summary><c>bank</c> of Stripe's API.</summary>
    [JsonPropertyName("bank")]
    public string Bank { get; set; }
}
