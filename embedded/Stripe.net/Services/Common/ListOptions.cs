using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: list.</summary>
public class ListOptions : BaseOptions
{
    /// <summary>Page size, 1 to 100; Stripe takes 10 when unset.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary>Id of the last object of the page before.</summary>
    [JsonPropertyName("starting_after")]
    public string StartingAfter { get; set; }

    /// <summary>Id of the first object of the page after.</summary>
    [JsonPropertyName("ending_before")]
    public string EndingBefore { get; set; }
}
