using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session collected information.</summary>
public class SessionCollectedInformationOptions : INestedOptions
{
    /// <summary><c>shipping_details</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_details")]
    public SessionCollectedInformationShippingDetailsOptions ShippingDetails { get; set; }
}
