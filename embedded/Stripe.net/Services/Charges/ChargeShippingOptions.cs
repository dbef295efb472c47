using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge shipping.</summary>
public class ChargeShippingOptions : INestedOptions
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public AddressOptions Address { get; set; }

    /// <summary><c>carrier</c> of Stripe's API.</summary>
    [JsonPropertyName("carrier")]
    public string Carrier { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }

    /// <summary><c>tracking_number</c> of Stripe's API.</summary>
    [JsonPropertyName("tracking_number")]
    public string TrackingNumber { get; set; }
}
