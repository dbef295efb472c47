using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session permissions, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionPermissions : StripeEntity<SessionPermissions>
{
    /// <summary><c>update_shipping_details</c> of Stripe's API.</summary>
    [JsonPropertyName("update_shipping_details")]
    public string UpdateShippingDetails { get; set; }
}
