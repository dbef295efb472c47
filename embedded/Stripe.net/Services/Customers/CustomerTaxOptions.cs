using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: customer tax.</summary>
public class CustomerTaxOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>ip_address</c> of Stripe's API.</summary>
    [JsonPropertyName("ip_address")]
    public string IpAddress
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>validate_location</c> of Stripe's API.</summary>
    [JsonPropertyName("validate_location")]
    public string ValidateLocation { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
