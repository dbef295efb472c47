using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options card.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>network</c> of Stripe's API.</summary>
    [JsonPropertyName("network")]
    public string Network { get; set; }

    /// <summary><c>request_three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("request_three_d_secure")]
    public string RequestThreeDSecure { get; set; }
}
