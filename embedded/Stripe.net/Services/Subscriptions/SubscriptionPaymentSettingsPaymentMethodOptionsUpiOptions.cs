using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription payment settings payment method options upi.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUpiOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsOptions MandateOptions { get; set; }
}
