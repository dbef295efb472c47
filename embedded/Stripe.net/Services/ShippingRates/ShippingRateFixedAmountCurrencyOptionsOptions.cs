using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: shipping rate fixed amount currency options.</summary>
public class ShippingRateFixedAmountCurrencyOptionsOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }
}
