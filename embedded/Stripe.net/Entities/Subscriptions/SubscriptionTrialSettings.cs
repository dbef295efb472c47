using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's subscription trial settings, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SubscriptionTrialSettings : StripeEntity<SubscriptionTrialSettings>
{
    /// <summary><c>end_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("end_behavior")]
    public SubscriptionTrialSettingsEndBehavior EndBehavior { get; set; }
}
