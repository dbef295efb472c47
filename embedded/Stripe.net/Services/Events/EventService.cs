using System.Net;

namespace Stripe;

/// <summary>Calls on event objects.</summary>
public class EventService : Service,
    IListable<Event, EventListOptions>,
    IRetrievable<Event, EventGetOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public EventService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public EventService(IStripeClient client) : base(client)
    {
    }

    internal EventService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Event Get(string id, EventGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Event>(BaseAddress.Api, HttpMethod.Get, $"/v1/events/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Event> GetAsync(
        string id, EventGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Event>(BaseAddress.Api, HttpMethod.Get, $"/v1/events/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Event> List(EventListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Event>>(BaseAddress.Api, HttpMethod.Get, "/v1/events", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Event>> ListAsync(
        EventListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Event>>(BaseAddress.Api, HttpMethod.Get, "/v1/events", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Event> ListAutoPaging(EventListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Event>("/v1/events", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Event> ListAutoPagingAsync(
        EventListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Event>("/v1/events", options, requestOptions, cancellationToken);
}
