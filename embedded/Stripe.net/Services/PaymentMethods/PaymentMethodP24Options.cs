using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method p24.</summary>
public class PaymentMethodP24Options : INestedOptions
{
    /// <summary><c>bank</c> of Stripe's API.</summary>
    [JsonPropertyName("bank")]
    public string Bank { get; set; }
}
