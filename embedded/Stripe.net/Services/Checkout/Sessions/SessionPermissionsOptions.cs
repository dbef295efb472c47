using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session permissions.</summary>
public class SessionPermissionsOptions : INestedOptions
{
    /// <summary><c>update_shipping_details</c> of Stripe's API.</summary>
    [JsonPropertyName("update_shipping_details")]
    public string UpdateShippingDetails { get; set; }
}
