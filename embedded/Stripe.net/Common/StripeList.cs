using System.Collections;
using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>One page of a listing, newest first.</summary>
[JsonConverter(typeof(StripeEntityConverter))]
public class StripeList<T> : StripeEntity<StripeList<T>>, IHasObject, IEnumerable<T>
{
    /// <summary>Always <c>list</c>.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary>The page; an element of an unknown kind is null.</summary>
    [JsonPropertyName("data")]
    public List<T> Data { get; set; }

    /// <summary>Whether there are more pages in this direction.</summary>
    [JsonPropertyName("has_more")]
    public bool HasMore { get; set; }

    /// <summary>The path that the page was read from.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>Walks this page only.</summary>
    public IEnumerator<T> GetEnumerator() => Data.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Data.GetEnumerator();

    /// <summary>Turns the page's order round, in place.</summary>
    public void Reverse() => Data.Reverse();
}
