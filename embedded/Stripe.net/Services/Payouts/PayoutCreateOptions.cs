using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: payout create.</summary>
public class PayoutCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary><c>amount</c>, in the minor unit of the currency.</summary>
    [JsonPropertyName("amount")]
    public long? Amount { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>description</c> of Stripe's API.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary><c>destination</c> of Stripe's API.</summary>
    [JsonPropertyName("destination")]
    public string Destination { get; set; }

    /// <summary>Free key and value pairs; at most 50, keys of 40 and values of 500 characters.</summary>
    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary><c>method</c> of Stripe's API.</summary>
    [JsonPropertyName("method")]
    public string Method { get; set; }

    /// <summary><c>payout_method</c> of Stripe's API.</summary>
    [JsonPropertyName("payout_method")]
    public string PayoutMethod { get; set; }

    /// <summary><c>source_type</c> of Stripe's API.</summary>
    [JsonPropertyName("source_type")]
    public string SourceType { get; set; }

    /// <summary><c>statement_descriptor</c> of Stripe's API.</summary>
    [JsonPropertyName("statement_descriptor")]
    public string StatementDescriptor { get; set; }
}
