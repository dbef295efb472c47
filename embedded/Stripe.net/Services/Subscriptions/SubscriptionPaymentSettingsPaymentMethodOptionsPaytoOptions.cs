using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options payto.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsOptions MandateOptions { get; set; }
}
