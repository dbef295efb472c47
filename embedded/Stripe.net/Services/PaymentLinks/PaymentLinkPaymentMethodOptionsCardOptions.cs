using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment link payment method options card.</summary>
public class PaymentLinkPaymentMethodOptionsCardOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>restrictions</c> of Stripe's API.</summary>
    [JsonPropertyName("restrictions")]
    public PaymentLinkPaymentMethodOptionsCardRestrictionsOptions Restrictions
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
