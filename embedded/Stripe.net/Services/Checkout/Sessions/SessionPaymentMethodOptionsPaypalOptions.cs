using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options paypal.</summary>
public class SessionPaymentMethodOptionsPaypalOptions : INestedOptions, IHasSetTracking
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

    /// <summary><c>preferred_locale</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_locale")]
    public string PreferredLocale { get; set; }

    /// <summary><c>reference</c> of Stripe's API.</summary>
    [JsonPropertyName("reference")]
    public string Reference { get; set; }

    /// <summary><c>risk_correlation_id</c> of Stripe's API.</summary>
    [JsonPropertyName("risk_correlation_id")]
    public string RiskCorrelationId { get; set; }

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

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
