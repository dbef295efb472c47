using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session subscription data trial settings.</summary>
public class SessionSubscriptionDataTrialSettingsOptions : INestedOptions
{
    /// <summary><c>end_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("end_behavior")]
    public SessionSubscriptionDataTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}
