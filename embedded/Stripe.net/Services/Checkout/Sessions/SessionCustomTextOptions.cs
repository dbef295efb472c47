using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom text.</summary>
public class SessionCustomTextOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>after_submit</c> of Stripe's API.</summary>
    [JsonPropertyName("after_submit")]
    public SessionCustomTextAfterSubmitOptions AfterSubmit
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>shipping_address</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address")]
    public SessionCustomTextShippingAddressOptions ShippingAddress
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>submit</c> of Stripe's API.</summary>
    [JsonPropertyName("submit")]
    public SessionCustomTextSubmitOptions Submit
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>terms_of_service_acceptance</c> of Stripe's API.</summary>
    [JsonPropertyName("terms_of_service_acceptance")]
    public SessionCustomTextTermsOfServiceAcceptanceOptions TermsOfServiceAcceptance
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
