using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: balance transaction list.</summary>
public class BalanceTransactionListOptions : ListOptions
{
    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>payout</c> of Stripe's API.</summary>
    [JsonPropertyName("payout")]
    public string Payout { get; set; }

    /// <summary><c>source</c> of Stripe's API.</summary>
    [JsonPropertyName("source")]
    public string Source { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
