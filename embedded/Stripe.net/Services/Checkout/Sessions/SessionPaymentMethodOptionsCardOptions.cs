using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options card.</summary>
public class SessionPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

    /// <summary><c>installments</c> of Stripe's API.</summary>
    [JsonPropertyName("installments")]
    public SessionPaymentMethodOptionsCardInstallmentsOptions Installments { get; set; }

    /// <summary><c>request_extended_authorization</c> of Stripe's API.</summary>
    [JsonPropertyName("request_extended_authorization")]
    public string RequestExtendedAuthorization { get; set; }

    /// <summary><c>request_incremental_authorization</c> of Stripe's API.</summary>
    [JsonPropertyName("request_incremental_authorization")]
    public string RequestIncrementalAuthorization { get; set; }

    /// <summary><c>request_multicapture</c> of Stripe's API.</summary>
    [JsonPropertyName("request_multicapture")]
    public string RequestMulticapture { get; set; }

    /// <summary><c>request_overcapture</c> of Stripe's API.</summary>
    [JsonPropertyName("request_overcapture")]
    public string RequestOvercapture { get; set; }

    /// <summary><c>request_three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("request_three_d_secure")]
    public string RequestThreeDSecure { get; set; }

    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public SessionPaymentMethodOptionsCardRestrictionsOptions Restrictions { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>statement_descriptor_suffix_kana</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix_kana")]
    public string StatementDescriptorSuffixKana { get; set; }

    /// <summary><c>statement_descriptor_suffix_kanji</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix_kanji")]
    public string StatementDescriptorSuffixKanji { get; set; }
}
