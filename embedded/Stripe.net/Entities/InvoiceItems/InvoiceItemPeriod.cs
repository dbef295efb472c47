using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's invoice item period, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class InvoiceItemPeriod : StripeEntity<InvoiceItemPeriod>
{
    /// <summary><c>end</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("end")]
    public DateTime End { get; set; } = DateTime.UnixEpoch;

    /// <summary><c>start</c>, in UTC; unix seconds on the wire.</summary>
    [JsonPropertyName("start")]
    public DateTime Start { get; set; } = DateTime.UnixEpoch;
}
