using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice confirmation secret, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceConfirmationSecret : StripeEntity<InvoiceConfirmationSecret>
{
    /// <summary><c>client_secret</c> of Stripe's API.</summary>
    [JsonPropertyName("client_secret")]
    public string ClientSecret { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
