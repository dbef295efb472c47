using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: invoice shipping details.</summary>
public class InvoiceShippingDetailsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public AddressOptions Address { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone
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
