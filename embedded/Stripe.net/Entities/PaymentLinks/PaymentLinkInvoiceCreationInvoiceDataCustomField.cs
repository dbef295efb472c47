using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link invoice creation invoice data custom field, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkInvoiceCreationInvoiceDataCustomField : StripeEntity<PaymentLinkInvoiceCreationInvoiceDataCustomField>
{
    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
