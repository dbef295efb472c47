using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session payment method options sepa debit mandate options.</summary>
public class SessionPaymentMethodOptionsSepaDebitMandateOptionsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>reference_prefix</c> of Stripe's API.</summary>
    [JsonPropertyName("reference_prefix")]
    public string ReferencePrefix
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
