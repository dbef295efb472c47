using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session total details breakdown, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionTotalDetailsBreakdown : StripeEntity<SessionTotalDetailsBreakdown>
{
    /// <summary><c>discounts</c> of Stripe's API.</summary>
    [JsonPropertyName("discounts")]
    public List<SessionTotalDetailsBreakdownDiscount> Discounts { get; set; }

    /// <summary><c>taxes</c> of Stripe's API.</summary>
    [JsonPropertyName("taxes")]
    public List<SessionTotalDetailsBreakdownTax> Taxes { get; set; }
}
