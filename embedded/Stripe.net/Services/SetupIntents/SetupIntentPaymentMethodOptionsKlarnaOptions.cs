using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: setup intent payment method options klarna.</summary>
public class SetupIntentPaymentMethodOptionsKlarnaOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>on_demand</c> of Stripe's API.</summary>
    [JsonPropertyName("on_demand")]
    public SetupIntentPaymentMethodOptionsKlarnaOnDemandOptions OnDemand { get; set; }

    /// <summary><c>preferred_locale</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred_locale")]
    public string PreferredLocale { get; set; }

    /// <summary><c>subscriptions</c> of Stripe's API.</summary>
    [JsonPropertyName("subscriptions")]
    public List<SetupIntentPaymentMethodOptionsKlarnaSubscriptionOptions> Subscriptions
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
