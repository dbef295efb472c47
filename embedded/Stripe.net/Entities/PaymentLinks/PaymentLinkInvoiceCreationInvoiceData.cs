using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link invoice creation invoice data, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkInvoiceCreationInvoiceData : StripeEntity<PaymentLinkInvoiceCreationInvoiceData>, IHasMetadata
{
    /// <summary><c>custom_fields</c> of Stripe's API.</summary>
    [JsonPropertyName("custom_fields")]
    public List<PaymentLinkInvoiceCreationInvoiceDataCustomField> CustomFields { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>footer</c> of Stripe's API.</summary>
    [JsonPropertyName("footer")]
    public string Footer { get; set; }

    /// <summary><c>issuer</c> of Stripe's API.</summary>
    [JsonPropertyName("issuer")]
    public PaymentLinkInvoiceCreationInvoiceDataIssuer Issuer { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>rendering_options</c> of Stripe's API.</summary>
    [JsonPropertyName("rendering_options")]
    public PaymentLinkInvoiceCreationInvoiceDataRenderingOptions RenderingOptions { get; set; }
}
