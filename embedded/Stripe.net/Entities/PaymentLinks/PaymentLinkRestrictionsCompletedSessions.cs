using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link restrictions completed sessions, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkRestrictionsCompletedSessions : StripeEntity<PaymentLinkRestrictionsCompletedSessions>
{
    /// <summary><c>count</c> of Stripe's API.</summary>
    [JsonPropertyName("count")]
    public long Count { get; set; }

    /// <summary><c>limit</c> of Stripe's API.</summary>
    [JsonPropertyName("limit")]
    public long Limit { get; set; }
}
