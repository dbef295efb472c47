using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: subscription payment settings.</summary>
public class SubscriptionPaymentSettingsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>payment_method_options</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_options")]
    public SubscriptionPaymentSettingsPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary><c>payment_method_types</c> of Stripe's API.</summary>
    [JsonPropertyName("payment_method_types")]
    public List<string> PaymentMethodTypes
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>save_default_payment_method</c> of Stripe's API.</summary>
    [JsonPropertyName("save_default_payment_method")]
    public string SaveDefaultPaymentMethod { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
