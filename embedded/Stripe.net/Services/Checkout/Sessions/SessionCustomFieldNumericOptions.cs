using System.Text.Json.Serialization;

namespace Stripe.Checkout;

/// <summary>Parameters: session custom field numeric.</summary>
public class SessionCustomFieldNumericOptions : INestedOptions
{
    /// <summary><c>default_value</c> of Stripe's API.</summary>
    [JsonPropertyName("default_value")]
    public string DefaultValue { get; set; }

    /// <summary><c>maximum_length</c> of Stripe's API.</summary>
    [JsonPropertyName("maximum_length")]
    public long? MaximumLength { get; set; }

    /// <summary><c>minimum_length</c> of Stripe's API.</summary>
    [JsonPropertyName("minimum_length")]
    public long? MinimumLength { get; set; }
}
