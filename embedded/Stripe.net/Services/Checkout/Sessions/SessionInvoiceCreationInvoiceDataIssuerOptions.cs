using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session invoice creation invoice data issuer.</summary>
public class SessionInvoiceCreationInvoiceDataIssuerOptions : INestedOptions
{
    /// <summary><c>account</c> of Stripe's API.</summary>
    [JsonPropertyName("account")]
    public string Account { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
