using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's charge radar options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ChargeRadarOptions : StripeEntity<ChargeRadarOptions>
{
    /// <summary><c>session</c> of Stripe's API.</summary>
    [JsonPropertyName("session")]
    public string Session { get; set; }
}
