using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's payment link restrictions, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PaymentLinkRestrictions : StripeEntity<PaymentLinkRestrictions>
{
    /// <summary><c>completed_sessions</c> of Stripe's API.</summary>
    [JsonPropertyName("completed_sessions")]
    public PaymentLinkRestrictionsCompletedSessions CompletedSessions { get; set; }
}
