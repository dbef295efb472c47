using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment link payment method options card restrictions.</summary>
public class PaymentLinkPaymentMethodOptionsCardRestrictionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>brands_blocked</c> of Stripe's API.</summary>
    [JsonPropertyName("brands_blocked")]
    public List<string> BrandsBlocked
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
