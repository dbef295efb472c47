using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's refund next action display details email sent, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class RefundNextActionDisplayDetailsEmailSent : StripeEntity<RefundNextActionDisplayDetailsEmailSent>
{
    /// <summary><c>email_sent_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("email_sent_at")]
    public DateTime EmailSentAt { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>email_sent_to</c> of Stripe's API.</summary>
    [JsonPropertyName("email_sent_to")]
    public string EmailSentTo { get; set; }
}
