using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription trial settings end behavior.</summary>
public class SubscriptionTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary><c>missing_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("missing_payment_method")]
    public string MissingPaymentMethod { get; set; }
}
