using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card present routing.</summary>
public class PaymentIntentPaymentMethodOptionsCardPresentRoutingOptions : INestedOptions
{
    /// <summary><c>requested_priority</c> of Stripe's API.</summary>
    [JsonPropertyName("requested_priority")]
    public string RequestedPriority { get; set; }
}
