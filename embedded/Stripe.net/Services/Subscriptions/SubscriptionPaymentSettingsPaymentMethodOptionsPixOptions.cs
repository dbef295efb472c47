using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options pix.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsPixOptions : INestedOptions
{
    /// <summary><c>expires_after_seconds</c> of Stripe's API.</summary>
    [JsonPropertyName("expires_after_seconds")]
    public long? ExpiresAfterSeconds { get; set; }

    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsOptions MandateOptions { get; set; }
}
