using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent mandate data.</summary>
public class PaymentIntentMandateDataOptions : INestedOptions
{
    /// <summary><c>customer_acceptance</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_acceptance")]
    public PaymentIntentMandateDataCustomerAcceptanceOptions CustomerAcceptance { get; set; }
}
