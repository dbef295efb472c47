using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link shipping option.</summary>
public class PaymentLinkShippingOptionOptions : INestedOptions
{
    /// <summary><c>shipping_rate</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_rate")]
    public string ShippingRate { get; set; }
}
