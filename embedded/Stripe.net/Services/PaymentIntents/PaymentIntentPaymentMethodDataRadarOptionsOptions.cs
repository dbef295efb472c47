using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method data radar options.</summary>
public class PaymentIntentPaymentMethodDataRadarOptionsOptions : INestedOptions
{
    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public string Session { get; set; }
}
