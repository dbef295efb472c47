using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link subscription data trial settings end behavior.</summary>
public class PaymentLinkSubscriptionDataTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary><c>missing_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("missing_payment_method")]
    public string MissingPaymentMethod { get; set; }
}
