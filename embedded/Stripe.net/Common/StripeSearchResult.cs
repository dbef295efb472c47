using System.Collections;
using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>One page of a search.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class StripeSearchResult<T> : StripeEntity<StripeSearchResult<T>>, IHasObject, IEnumerable<T>
{
    /// <summary>Always <c>search_result</c>.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary>The page; an element of an unknown kind is null.</summary>
    [JsonPropertyName("data")]
    public List<T> Data { get; set; }

    /// <summary>Whether there are more pages.</summary>
    [JsonPropertyName("has_more")]
    public bool HasMore { get; set; }

    /// <summary>The path that the page was read from.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>The cursor of the next page.</summary>
    [JsonPropertyName("next_page")]
    public string NextPage { get; set; }

    /// <summary>The number of hits, when the request asked to expand it.</summary>
    [JsonPropertyName("total_count")]
    public long? TotalCount { get; set; }

    /// <summary>Walks this page only.</summary>
    public IEnumerator<T> GetEnumerator() => Data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Data.GetEnumerator();
}
