using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment details.</summary>
public class PaymentIntentPaymentDetailsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>customer_reference</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_reference")]
    public string CustomerReference
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>order_reference</c> of Stripe's API.</summary>
    [JsonPropertyName("order_reference")]
    public string OrderReference
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
