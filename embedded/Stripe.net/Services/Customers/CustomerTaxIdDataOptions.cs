using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: customer tax id data.</summary>
public class CustomerTaxIdDataOptions : INestedOptions
{
    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary><c>value</c> of Stripe's API.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
