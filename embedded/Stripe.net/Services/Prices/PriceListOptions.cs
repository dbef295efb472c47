using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Parameters: price list.</summary>
public class PriceListOptions : ListOptions
{
    /// <summary><c>active</c> of Stripe's API.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; set; }

    /// <summary>When Stripe made the object, in UTC with a resolution of one second.</summary>
    [JsonPropertyName("created")]
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Three-letter ISO code in lower case.</summary>
    [JsonPropertyName("currency")]
    public string Currency { get; set; }

    /// <summary><c>lookup_keys</c> of Stripe's API.</summary>
    [JsonPropertyName("lookup_keys")]
    public List<string> LookupKeys { get; set; }

    /// <summary><c>product</c> of Stripe's API.</summary>
    [JsonPropertyName("product")]
    public string Product { get; set; }

    /// <summary><c>recurring</c> of Stripe's API.</summary>
    [JsonPropertyName("recurring")]
    public PriceRecurringListOptions Recurring { get; set; }

    /// <summary><c>type</c> of Stripe's API.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
