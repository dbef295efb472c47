using System.Text.Json.Serialization;
using Stripe.Infrastructure;

namespace Stripe.V2.Core;

/// <summary>An event of API v2. Its times are ISO 8601 on the wire, not unix seconds.</summary>
[JsonConverter(typeof(V2EventConverter))]
public class Event : StripeEntity<Event>, IHasId, IHasObject
{
    /// <summary>Stripe's id of the object.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The kind of object, as Stripe names it.</summary>
    [JsonPropertyName("object")]
    public string Object { get; set; }

    /// <summary><c>changes</c> of Stripe's API.</summary>
    [JsonPropertyName("changes")]
    public Dictionary<string, object> Changes { get; set; }

    /// <summary>The accounts that it happened to; null for one's own.</summary>
    [JsonPropertyName("context")]
    public string Context { get; set; }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("created")]
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>False in test mode.</summary>
    [JsonPropertyName("livemode")]
    public bool Livemode { get; set; }

    /// <summary>Why it happened; null when Stripe does not say.</summary>
    [JsonPropertyName("reason")]
    public EventReason Reason { get; set; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    internal ApiRequestor Requestor { get; set; }

    /// <summary>Fetches the object that the event is about, as it is now; null when it is about none.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    protected virtual T FetchRelatedObject<T>(EventRelatedObject relatedObject) where T : IStripeEntity =>
        FetchRelatedObjectAsync<T>(relatedObject) is { } reading ? reading.ConfigureAwait(false).GetAwaiter().GetResult() : default;

    /// <summary>Fetches the object that the event is about, as it is now; no task at all when it is about none.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    protected virtual Task<T> FetchRelatedObjectAsync<T>(EventRelatedObject relatedObject, CancellationToken cancellationToken = default)
        where T : IStripeEntity
    {
        if (relatedObject?.Url is not { } url)
            return null;
        var options = new RequestOptions { StripeContext = Context, StripeRequestTrigger = $"event={Id}" };
        return Requestor.RequestAsync<T>(BaseAddress.Api, HttpMethod.Get, url, null, options, cancellationToken);
    }
}
