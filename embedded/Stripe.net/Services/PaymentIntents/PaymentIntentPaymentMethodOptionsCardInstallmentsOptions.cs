using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment intent payment method options card installments.</summary>
public class PaymentIntentPaymentMethodOptionsCardInstallmentsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>plan</c> of Stripe's API.</summary>
    [JsonPropertyName("plan")]
    public PaymentIntentPaymentMethodOptionsCardInstallmentsPlanOptions Plan
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
