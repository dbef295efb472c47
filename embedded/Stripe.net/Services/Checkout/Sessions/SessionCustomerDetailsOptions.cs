using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session customer details.</summary>
public class SessionCustomerDetailsOptions : INestedOptions
{
    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }
}
