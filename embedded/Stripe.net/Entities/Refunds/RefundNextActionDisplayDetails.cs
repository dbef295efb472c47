using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's refund next action display details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class RefundNextActionDisplayDetails : StripeEntity<RefundNextActionDisplayDetails>
{
    /// <summary><c>email_sent</c> of Stripe's API.</summary>
    [JsonPropertyName("email_sent")]
    public RefundNextActionDisplayDetailsEmailSent EmailSent { get; set; }

    /// <summary><c>expires_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("expires_at")]
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;
}
