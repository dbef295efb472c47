using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: charge level3 line item.</summary>
public class ChargeLevel3LineItemOptions : INestedOptions
{
    /// <summary><c>discount_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("discount_amount")]
    public long? DiscountAmount { get; set; }

    /// <summary><c>product_code</c> of Stripe's API.</summary>
    [JsonPropertyName("product_code")]
    public string ProductCode { get; set; }

    /// <summary><c>product_description</c> of Stripe's API.</summary>
    [JsonPropertyName("product_description")]
    public string ProductDescription { get; set; }

    /// <summary><c>quantity</c> of Stripe's API.</summary>
    [JsonPropertyName("quantity")]
    public long? Quantity { get; set; }

    /// <summary><c>tax_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("tax_amount")]
    public long? TaxAmount { get; set; }

    /// <summary><c>unit_cost</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_cost")]
    public long? UnitCost { get; set; }
}
