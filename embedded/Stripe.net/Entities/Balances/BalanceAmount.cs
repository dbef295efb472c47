using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Stripe's balance amount, as its API returns it.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class BalanceAmount : StripeEntity<BalanceAmount>
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>source_types</c> of Stripe's API.</summary>
    [JsonPropertyName("source_types")]
    public Dictionary<string, long> SourceTypes { get; set; }
}
