using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping.</summary>
public class ShippingOptions : INestedOptions
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public AddressOptions Address { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }
}
