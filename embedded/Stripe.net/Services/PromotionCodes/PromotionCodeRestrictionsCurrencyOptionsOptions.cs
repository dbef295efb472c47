using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: promotion code restrictions currency options.</summary>
public class PromotionCodeRestrictionsCurrencyOptionsOptions : INestedOptions
{
    /// <summary><c>minimum_amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("minimum_amount")]
    public long? MinimumAmount { get; set; }
}
