using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's customer tax location, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CustomerTaxLocation : StripeEntity<CustomerTaxLocation>
{
    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public string Source { get; set; }

    /// <summary><c>state</c> of Stripe's API.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
