using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payment link tax id collection.</summary>
public class PaymentLinkTaxIdCollectionOptions : INestedOptions
{
    /// <summary><c>enabled</c> of Stripe's API.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>required</c> of Stripe's API.</summary>
    [JsonPropertyName("required")]
    public string Required { get; set; }
}
