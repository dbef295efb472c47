using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link invoice creation.</summary>
public class PaymentLinkInvoiceCreationOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>invoice_data</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_data")]
    public PaymentLinkInvoiceCreationInvoiceDataOptions InvoiceData { get; set; }
}
