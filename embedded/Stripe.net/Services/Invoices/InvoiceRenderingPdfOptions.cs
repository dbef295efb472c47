using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice rendering pdf.</summary>
public class InvoiceRenderingPdfOptions : INestedOptions
{
    /// <summary><c>page_size</c> of Stripe's API.</summary>
    [JsonPropertyName("page_size")]
    public string PageSize { get; set; }
}
