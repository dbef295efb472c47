using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session total details, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionTotalDetails : StripeEntity<SessionTotalDetails>
{
    /// <summary><c>amount_discount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_discount")]
    public long AmountDiscount { get; set; }

    /// <summary><c>amount_shipping</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_shipping")]
    public long? AmountShipping { get; set; }

    /// <summary><c>amount_tax</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_tax")]
    public long AmountTax { get; set; }

    /// <summary><c>breakdown</c> of Stripe's API.</summary>
    [JsonPropertyName("breakdown")]
    public SessionTotalDetailsBreakdown Breakdown { get; set; }
}
