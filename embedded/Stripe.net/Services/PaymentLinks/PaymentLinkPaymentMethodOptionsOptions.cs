using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment link payment method options.</summary>
public class PaymentLinkPaymentMethodOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public PaymentLinkPaymentMethodOptionsCardOptions Card
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
