using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom text shipping address.</summary>
public class SessionCustomTextShippingAddressOptions : INestedOptions
{
    /// <summary><c>message</c> of Stripe's API.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }
}
