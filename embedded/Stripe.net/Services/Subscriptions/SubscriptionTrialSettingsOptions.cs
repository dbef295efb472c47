using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription trial settings.</summary>
public class SubscriptionTrialSettingsOptions : INestedOptions
{
    /// <summary><c>end_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("end_behavior")]
    public SubscriptionTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}
