using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice customer tax id, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceCustomerTaxId : StripeEntity<InvoiceCustomerTaxId>
{
    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
