using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link name collection business.</summary>
public class PaymentLinkNameCollectionBusinessOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>optional</c> of Stripe's API.</summary>
    [JsonPropertyName("optional")]
    public bool? Optional { get; set; }
}
