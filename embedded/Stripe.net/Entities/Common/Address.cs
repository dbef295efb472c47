using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's address, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class Address : StripeEntity<Address>
{
    /// <summary><c>city</c> of Stripe's API.</summary>
    [JsonPropertyName("city")]
    public string City { get; set; }

    /// <summary><c>country</c> of Stripe's API.</summary>
    [JsonPropertyName("country")]
    public string Country { get; set; }

    /// <summary><c>line1</c> of Stripe's API.</summary>
    [JsonPropertyName("line1")]
    public string Line1 { get; set; }

    /// <summary><c>line2</c> of Stripe's API.</summary>
    [JsonPropertyName("line2")]
    public string Line2 { get; set; }

    /// <summary><c>postal_code</c> of Stripe's API.</summary>
    [JsonPropertyName("postal_code")]
    public string PostalCode { get; set; }

    /// <summary><c>state</c> of Stripe's API.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
