using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's shipping rate fixed amount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class ShippingRateFixedAmount : StripeEntity<ShippingRateFixedAmount>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, ShippingRateFixedAmountCurrencyOptions> CurrencyOptions { get; set; }
}
