using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: search.</summary>
public class SearchOptions : BaseOptions
{
    /// <summary>Page size, 1 to 100; Stripe takes 10 when unset.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary><c>page</c> of Stripe's API.</summary>
    [JsonPropertyName("page")]
    public string Page { get; set; }

    /// <summary><c>query</c> of Stripe's API.</summary>
    [JsonPropertyName("query")]
    public string Query { get; set; }
}
