using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice shipping cost.</summary>
public class InvoiceShippingCostOptions : INestedOptions
{
    /// <summary><c>shipping_rate</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_rate")]
    public string ShippingRate { get; set; }

    /// <summary><c>shipping_rate_data</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_rate_data")]
    public InvoiceShippingCostShippingRateDataOptions ShippingRateData { get; set; }
}
