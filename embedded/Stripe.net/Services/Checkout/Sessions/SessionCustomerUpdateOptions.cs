using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session customer update.</summary>
public class SessionCustomerUpdateOptions : INestedOptions
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public string Address { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>shipping</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping")]
    public string Shipping { get; set; }
}
