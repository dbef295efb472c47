using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method ideal.</summary>
public class PaymentMethodIdealOptions : INestedOptions
{
    /// <summary><c>bank</c> of Stripe's API.</summary>
    [JsonPropertyName("bank")]
    public string Bank { get; set; }
}
