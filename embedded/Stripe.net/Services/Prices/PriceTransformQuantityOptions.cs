using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price transform quantity.</summary>
public class PriceTransformQuantityOptions : INestedOptions
{
    /// <summary><c>divide_by</c> of Stripe's API.</summary>
    [JsonPropertyName("divide_by")]
    public long? DivideBy { get; set; }

    /// <summary><c>round</c> of Stripe's API.</summary>
    [JsonPropertyName("round")]
    public string Round { get; set; }
}
