using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options p24.</summary>
public class PaymentIntentPaymentMethodOptionsP24Options : INestedOptions
{
    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>tos_shown_and_accepted</c> of Stripe's API.</summary>
    [JsonPropertyName("tos_shown_and_accepted")]
    public bool? TosShownAndAccepted { get; set; }
}
