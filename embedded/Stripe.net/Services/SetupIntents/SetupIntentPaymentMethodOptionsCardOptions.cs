using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options card.</summary>
public class SetupIntentPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public SetupIntentPaymentMethodOptionsCardMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>moto</c> of Stripe's API.</summary>
    [JsonPropertyName("moto")]
    public bool? Moto { get; set; }

    /// <summary><c>network</c> of Stripe's API.</summary>
    [JsonPropertyName("network")]
    public string Network { get; set; }

    /// <summary><c>request_three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("request_three_d_secure")]
    public string RequestThreeDSecure { get; set; }

    /// <summary><c>three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("three_d_secure")]
    public SetupIntentPaymentMethodOptionsCardThreeDSecureOptions ThreeDSecure { get; set; }
}
