using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session collected information shipping details.</summary>
public class SessionCollectedInformationShippingDetailsOptions : INestedOptions
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public AddressOptions Address { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }
}
