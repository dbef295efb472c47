using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session shipping option shipping rate data fixed amount currency options.</summary>
public class SessionShippingOptionShippingRateDataFixedAmountCurrencyOptionsOptions : INestedOptions
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary><c>tax_behavior</c> of Stripe's API.</summary>
    [JsonPropertyName("tax_behavior")]
    public string TaxBehavior { get; set; }
}
