using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's coupon currency options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class CouponCurrencyOptions : StripeEntity<CouponCurrencyOptions>
{
    /// <summary><c>amount_off</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_off")]
    public long AmountOff { get; set; }
}
