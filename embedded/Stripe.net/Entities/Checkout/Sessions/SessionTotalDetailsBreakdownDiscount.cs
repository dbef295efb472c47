using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session total details breakdown discount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionTotalDetailsBreakdownDiscount : StripeEntity<SessionTotalDetailsBreakdownDiscount>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>discount</c> of Stripe's API.</summary>
    [JsonPropertyName("discount")]
    public Discount Discount { get; set; }
}
