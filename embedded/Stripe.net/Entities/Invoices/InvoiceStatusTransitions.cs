using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice status transitions, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceStatusTransitions : StripeEntity<InvoiceStatusTransitions>
{
    /// <summary><c>finalized_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("finalized_at")]
    public DateTime? FinalizedAt { get; set; }

    /// <summary><c>marked_uncollectible_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("marked_uncollectible_at")]
    public DateTime? MarkedUncollectibleAt { get; set; }

    /// <summary><c>paid_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("paid_at")]
    public DateTime? PaidAt { get; set; }

    /// <summary><c>voided_at</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("voided_at")]
    public DateTime? VoidedAt { get; set; }
}
