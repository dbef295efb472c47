using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link custom field label, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkCustomFieldLabel : StripeEntity<PaymentLinkCustomFieldLabel>
{
    /// <summary><c>custom</c> of Stripe's API.</summary>
    [JsonPropertyName("custom")]
    public string Custom { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
