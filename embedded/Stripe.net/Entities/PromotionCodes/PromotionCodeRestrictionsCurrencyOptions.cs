using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's promotion code restrictions currency options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class PromotionCodeRestrictionsCurrencyOptions : StripeEntity<PromotionCodeRestrictionsCurrencyOptions>
{
    /// <summary><c>minimum_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("minimum_amount")]
    public long MinimumAmount { get; set; }
}
