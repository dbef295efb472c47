using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.Checkout;

/// <summary>Stripe's session currency conversion, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class SessionCurrencyConversion : StripeEntity<SessionCurrencyConversion>
{
    /// <summary><c>amount_subtotal</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_subtotal")]
    public long AmountSubtotal { get; set; }

    /// <summary><c>amount_total</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount_total")]
    public long AmountTotal { get; set; }

    /// <summary><c>fx_rate</c> of Stripe's API.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    [JsonPropertyName("fx_rate")]
    public decimal FxRate { get; set; }

    /// <summary><c>source_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("source_currency")]
    public string SourceCurrency { get; set; }
}
