using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice custom field, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceCustomField : StripeEntity<InvoiceCustomField>
{
    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
