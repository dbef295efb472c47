using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's card networks, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CardNetworks : StripeEntity<CardNetworks>
{
    /// <summary><c>preferred</c> of Stripe's API.</summary>
    [JsonPropertyName("preferred")]
    public string Preferred { get; set; }
}
