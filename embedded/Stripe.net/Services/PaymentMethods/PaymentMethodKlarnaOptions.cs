using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method klarna.</summary>
public class PaymentMethodKlarnaOptions : INestedOptions
{
    /// <summary><c>dob</c> of Stripe's API.</summary>
    [JsonPropertyName("dob")]
    public DobOptions Dob { get; set; }
}
