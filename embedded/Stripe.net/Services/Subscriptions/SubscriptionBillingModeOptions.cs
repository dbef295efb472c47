using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription billing mode.</summary>
public class SubscriptionBillingModeOptions : INestedOptions
{
    /// <summary><c>flexible</c> of Stripe's API.</summary>
    [JsonPropertyName("flexible")]
    public SubscriptionBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
