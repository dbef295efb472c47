using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options amazon pay.</summary>
public class PaymentIntentPaymentMethodOptionsAmazonPayOptions : INestedOptions, IHasSetTracking
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
