using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: promotion code restrictions.</summary>
public class PromotionCodeRestrictionsOptions : INestedOptions
{
    /// <summary><c>currency_options</c> of Stripe's API.</summary>
    [JsonPropertyName("currency_options")]
    public Dictionary<string, PromotionCodeRestrictionsCurrencyOptionsOptions> CurrencyOptions { get; set; }

    /// <summary><c>first_time_transaction</c> of Stripe's API.</summary>
    [JsonPropertyName("first_time_transaction")]
    public bool? FirstTimeTransaction { get; set; }

    /// <summary><c>minimum_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("minimum_amount")]
    public long? MinimumAmount { get; set; }

    /// <summary><c>minimum_amount_currency</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum_amount_currency")]
    public string MinimumAmountCurrency { get; set; }
}
