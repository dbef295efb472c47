using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link subscription data trial settings.</summary>
public class PaymentLinkSubscriptionDataTrialSettingsOptions : INestedOptions
{
    /// <summary><c>end_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("end_behavior")]
    public PaymentLinkSubscriptionDataTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}
