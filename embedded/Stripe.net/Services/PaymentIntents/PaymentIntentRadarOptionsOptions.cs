using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent radar options.</summary>
public class PaymentIntentRadarOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>referrer</c> of Stripe's API.</summary>
    [JsonPropertyName("referrer")]
    public string Referrer
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public string Session { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
