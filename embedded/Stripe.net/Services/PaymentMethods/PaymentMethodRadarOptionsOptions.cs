using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment method radar options.</summary>
public class PaymentMethodRadarOptionsOptions : INestedOptions
{
    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public string Session { get; set; }
}
