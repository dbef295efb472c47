using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session shipping option.</summary>
public class SessionShippingOptionOptions : INestedOptions
{
    /// <summary><c>shipping_rate</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_rate")]
    public string ShippingRate { get; set; }

    /// <summary><c>shipping_rate_data</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_rate_data")]
    public SessionShippingOptionShippingRateDataOptions ShippingRateData { get; set; }
}
