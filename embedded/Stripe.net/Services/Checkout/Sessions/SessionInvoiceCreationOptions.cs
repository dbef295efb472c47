using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session invoice creation.</summary>
public class SessionInvoiceCreationOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>invoice_data</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_data")]
    public SessionInvoiceCreationInvoiceDataOptions InvoiceData { get; set; }
}
