using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options klarna.</summary>
public class SessionPaymentMethodOptionsKlarnaOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>capture_method</c> of Stripe's API.</summary>
    [JsonPropertyName("capture_method")]
    public string CaptureMethod { get; set; }

    /// <summary><c>setup_future_usage</c> of Stripe's API.</summary>
    [JsonPropertyName("setup_future_usage")]
    public string SetupFutureUsage { get; set; }

    /// <summary><c>subscriptions</c> of Stripe's API.</summary>
    [JsonPropertyName("subscriptions")]
    public List<SessionPaymentMethodOptionsKlarnaSubscriptionOptions> Subscriptions
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
