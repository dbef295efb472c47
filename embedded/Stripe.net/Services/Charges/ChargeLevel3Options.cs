using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge level3.</summary>
public class ChargeLevel3Options : INestedOptions
{
    /// <summary><c>customer_reference</c> of Stripe's API.</summary>
    [JsonPropertyName("customer_reference")]
    public string CustomerReference { get; set; }

    /// <summary><c>line_items</c> of Stripe's API.</summary>
    [JsonPropertyName("line_items")]
    public List<ChargeLevel3LineItemOptions> LineItems { get; set; }

    /// <summary><c>merchant_reference</c> of Stripe's API.</summary>
    [JsonPropertyName("merchant_reference")]
    public string MerchantReference { get; set; }

    /// <summary><c>shipping_address_zip</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_address_zip")]
    public string ShippingAddressZip { get; set; }

    /// <summary><c>shipping_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("shipping_amount")]
    public long? ShippingAmount { get; set; }

    /// <summary><c>shipping_from_zip</c> of Stripe's API.</summary>
    [JsonPropertyName("shipping_from_zip")]
    public string ShippingFromZip { get; set; }
}
