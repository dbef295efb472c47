using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options ideal.</summary>
public class SessionPaymentMethodOptionsIdealOptions : INestedOptions
{
    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }
}
