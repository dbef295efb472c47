using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options afterpay clearpay.</summary>
public class PaymentIntentPaymentMethodOptionsAfterpayClearpayOptions : INestedOptions, IHasSetTracking
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

    /// <summary><c>reference</c> of Stripe's API.</summary>
    [JsonPropertyName("reference")]
    public string Reference { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
