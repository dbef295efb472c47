using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link line item price data product data.</summary>
public class PaymentLinkLineItemPriceDataProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>images</c> of Stripe's API.</summary>
    [JsonPropertyName("images")]
    public List<string> Images { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>tax_code</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_code")]
    public string TaxCode { get; set; }

    /// <summary><c>unit_label</c> of Stripe's API.</summary>
    [JsonPropertyName("unit_label")]
    public string UnitLabel { get; set; }
}
