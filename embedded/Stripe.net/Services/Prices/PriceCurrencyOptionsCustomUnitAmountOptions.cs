using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price currency options custom unit amount.</summary>
public class PriceCurrencyOptionsCustomUnitAmountOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>maximum</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum")]
    public long? Maximum { get; set; }

    /// <summary><c>minimum</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum")]
    public long? Minimum { get; set; }

    /// <summary><c>preset</c> of Stripe's API.</summary>
    [JsonPropertyName("preset")]
    public long? Preset { get; set; }
}
