using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card.</summary>
public class PaymentIntentPaymentMethodOptionsCardOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>cvc_token</c> of Stripe's API.</summary>
    [JsonPropertyName("cvc_token")]
    public string CvcToken { get; set; }

    /// <summary><c>installments</c> of Stripe's API.</summary>
    [JsonPropertyName("installments")]
    public PaymentIntentPaymentMethodOptionsCardInstallmentsOptions Installments { get; set; }

    /// <summary><c>mandate_options</c> of Stripe's API.</summary>
    [JsonPropertyName("mandate_options")]
    public PaymentIntentPaymentMethodOptionsCardMandateOptionsOptions MandateOptions { get; set; }

    /// <summary><c>moto</c> of Stripe's API.</summary>
    [JsonPropertyName("moto")]
    public bool? Moto { get; set; }

    /// <summary><c>network</c> of Stripe's API.</summary>
    [JsonPropertyName("network")]
    public string Network { get; set; }

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

    /// <summary><c>require_cvc_recollection</c> of Stripe's API.</summary>
    [JsonPropertyName("require_cvc_recollection")]
    public bool? RequireCvcRecollection { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>statement_descriptor_suffix_kana</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix_kana")]
    public string StatementDescriptorSuffixKana
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>statement_descriptor_suffix_kanji</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor_suffix_kanji")]
    public string StatementDescriptorSuffixKanji
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>three_d_secure</c> of Stripe's API.</summary>
    [JsonPropertyName("three_d_secure")]
    public PaymentIntentPaymentMethodOptionsCardThreeDSecureOptions ThreeDSecure { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
