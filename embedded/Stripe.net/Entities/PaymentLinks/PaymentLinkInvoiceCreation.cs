using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link invoice creation, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkInvoiceCreation : StripeEntity<PaymentLinkInvoiceCreation>
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool Enabled { get; set; }

    /// <summary><c>invoice_data</c> of Stripe's API.</summary>
    [JsonPropertyName("invoice_data")]
    public PaymentLinkInvoiceCreationInvoiceData InvoiceData { get; set; }
}
