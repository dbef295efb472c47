using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link managed payments.</summary>
public class PaymentLinkManagedPaymentsOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }
}
