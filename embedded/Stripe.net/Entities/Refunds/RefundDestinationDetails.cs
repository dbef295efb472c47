using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's refund destination details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class RefundDestinationDetails : StripeEntity<RefundDestinationDetails>
{
    /// <summary><c>card</c> of Stripe's API.</summary>
    [JsonPropertyName("card")]
    public RefundDestinationDetailsCard Card { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
