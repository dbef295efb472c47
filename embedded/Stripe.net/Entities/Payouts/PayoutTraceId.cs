using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payout trace id, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PayoutTraceId : StripeEntity<PayoutTraceId>
{
    /// <summary><c>status</c> of Stripe's API.</summary>
    [JsonPropertyName("status")]
    public string Status { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
