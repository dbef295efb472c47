using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data p24.</summary>
public class PaymentIntentPaymentMethodDataP24Options : INestedOptions
{
    /// <summary><c>bank</c> of Stripe's API.</summary>
    [JsonPropertyName("bank")]
    public string Bank { get; set; }
}
