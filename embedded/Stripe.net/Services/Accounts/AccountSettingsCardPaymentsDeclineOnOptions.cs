using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: account settings card payments decline on.</summary>
public class AccountSettingsCardPaymentsDeclineOnOptions : INestedOptions
{
    /// <summary><c>avs_failure</c> of Stripe's API.</summary>
    [JsonPropertyName("avs_failure")]
    public bool? AvsFailure { get; set; }

    /// <summary><c>cvc_failure</c> of Stripe's API.</summary>
    [JsonPropertyName("cvc_failure")]
    public bool? CvcFailure { get; set; }
}
