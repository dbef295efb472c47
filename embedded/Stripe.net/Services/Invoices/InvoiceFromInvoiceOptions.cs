using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: invoice from invoice.</summary>
public class InvoiceFromInvoiceOptions : INestedOptions
{
    /// <summary><c>action</c> of Stripe's API.</summary>
    [JsonPropertyName("action")]
    public string Action { get; set; }

    /// <summary><c>invoice</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice")]
    public string Invoice { get; set; }
}
