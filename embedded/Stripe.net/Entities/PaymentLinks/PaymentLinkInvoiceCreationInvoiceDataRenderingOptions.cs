using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link invoice creation invoice data rendering options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkInvoiceCreationInvoiceDataRenderingOptions : StripeEntity<PaymentLinkInvoiceCreationInvoiceDataRenderingOptions>
{
    /// <summary><c>amount_tax_display</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_tax_display")]
    public string AmountTaxDisplay { get; set; }

    /// <summary><c>template</c> of Stripe's API.</summary>
    [JsonPropertyName("template")]
    public string Template { get; set; }
}
