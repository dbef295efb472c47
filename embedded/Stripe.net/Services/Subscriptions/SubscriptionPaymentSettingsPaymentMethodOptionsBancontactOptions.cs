using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options bancontact.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsBancontactOptions : INestedOptions
{
    /// <summary><c>preferred_language</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_language")]
    public string PreferredLanguage { get; set; }
}
