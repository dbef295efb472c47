using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: customer payment method list.</summary>
public class CustomerPaymentMethodListOptions : ListOptions
{
    /// <summary><c>allow_redisplay</c> of Stripe's API.</summary>
    [JsonPropertyName("allow_redisplay")]
    public string AllowRedisplay { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
