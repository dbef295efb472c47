using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice item pricing.</summary>
public class InvoiceItemPricingOptions : INestedOptions
{
    /// <summary><c>price</c> of Stripe's API.</summary>
    [JsonPropertyName("price")]
    public string Price { get; set; }
}
