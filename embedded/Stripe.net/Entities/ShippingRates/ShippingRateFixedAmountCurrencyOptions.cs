using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's shipping rate fixed amount currency options, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ShippingRateFixedAmountCurrencyOptions : StripeEntity<ShippingRateFixedAmountCurrencyOptions>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }
}
