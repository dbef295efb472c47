using System.Net;

namespace Stripe.V2.Core;

/// <summary>Calls on events of API v2.</summary>
public class EventService : Service
{
    internal EventService(ApiRequestor requestor) : base(requestor)
    {
    }

    internal EventService(IStripeClient client) : base(client)
    {
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Event Get(string id, EventGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Event>(BaseAddress.Api, HttpMethod.Get, $"/v2/core/events/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Event> GetAsync(
        string id, EventGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Event>(
            BaseAddress.Api, HttpMethod.Get, $"/v2/core/events/{WebUtility.UrlEncode(id)}", options, requestOptions, cancellationToken);
}
