using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Parameters: payment method billing details.</summary>
public class PaymentMethodBillingDetailsOptions : INestedOptions, IHasSetTracking
{
    internal SetTracker SetTracker { get; } = new();

    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public AddressOptions Address
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name
    {
        get;
        set
        {
            field = value;
            SetTracker.Track();
        }
    }

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

    /// <summary><c>tax_id</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id")]
    public string TaxId { get; set; }

    bool IHasSetTracking.IsPropertySet(string propertyName) => SetTracker.IsSet(propertyName);
}
