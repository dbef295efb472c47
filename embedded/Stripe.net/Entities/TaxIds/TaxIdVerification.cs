using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's tax id verification, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class TaxIdVerification : StripeEntity<TaxIdVerification>
{
    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>verified_address</c> of Stripe's API.</summary>
    [JsonPropertyName("verified_address")]
    public string VerifiedAddress { get; set; }

    /// <summary><c>verified_name</c> of Stripe's API.</summary>
    [JsonPropertyName("verified_name")]
    public string VerifiedName { get; set; }
}
