using System.Text.Json.Serialization;
using Stripe.V2.Core;

namespace Stripe.Events;

/// <summary>A thin event of a type that has no class of its own.</summary>
public class UnknownEventNotification : EventNotification
{
#nullable enable annotations
    /// <summary>The object that the event is about; null when it is about none.</summary>
    [JsonPropertyName("related_object")]
    public EventNotificationRelatedObject? RelatedObject { get; internal set; }

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public V2.Core.Event FetchEvent() => FetchEvent<V2.Core.Event>();

    /// <summary>Fetches the whole event.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<V2.Core.Event> FetchEventAsync(CancellationToken cancellationToken = default) =>
        FetchEventAsync<V2.Core.Event>(cancellationToken);

    /// <summary>Fetches the object that the event is about, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    /// <exception cref="Exception">The event is about none.</exception>
    public StripeEntity FetchRelatedObject() => FetchRelatedObject<StripeEntity>(Related);

    /// <summary>Fetches the object that the event is about, as it is now.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    /// <exception cref="Exception">The event is about none.</exception>
    public Task<StripeEntity> FetchRelatedObjectAsync() => FetchRelatedObjectAsync<StripeEntity>(Related);

    private EventNotificationRelatedObject Related => RelatedObject ?? throw new Exception("there's no relatedObject to fetch.");
}
