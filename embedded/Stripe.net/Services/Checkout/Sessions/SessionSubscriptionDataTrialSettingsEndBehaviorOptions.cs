using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data trial settings end behavior.</summary>
public class SessionSubscriptionDataTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary><c>missing_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("missing_payment_method")]
    public string MissingPaymentMethod { get; set; }
}
