using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge billing details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargeBillingDetails : StripeEntity<ChargeBillingDetails>
{
    /// <summary><c>address</c> of Stripe's API.</summary>
    [JsonPropertyName("address")]
    public Address Address { get; set; }

    /// <summary><c>email</c> of Stripe's API.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary><c>name</c> of Stripe's API.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary><c>phone</c> of Stripe's API.</summary>
    [JsonPropertyName("phone")]
    public string Phone { get; set; }

    /// <summary><c>tax_id</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_id")]
    public string TaxId { get; set; }
}
