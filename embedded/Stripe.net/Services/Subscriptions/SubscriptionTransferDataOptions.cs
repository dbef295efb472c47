using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: subscription transfer data.</summary>
public class SubscriptionTransferDataOptions : INestedOptions
{
    /// <summary><c>amount_percent</c> of Stripe's API.</summary>
    [JsonPropertyName("amount_percent")]
    public decimal? AmountPercent { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }
}
