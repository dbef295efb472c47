using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate fixed amount.</summary>
public class ShippingRateFixedAmountOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, ShippingRateFixedAmountCurrencyOptionsOptions> CurrencyOptions { get; set; }
}
