using System.Net;

namespace Stripe.Checkout;

/// <summary>Calls on session objects.</summary>
public partial class SessionService : Service,
    ICreatable<Session, SessionCreateOptions>,
    IListable<Session, SessionListOptions>,
    IRetrievable<Session, SessionGetOptions>,
    IUpdatable<Session, SessionUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public SessionService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public SessionService(IStripeClient client) : base(client)
    {
    }

    internal SessionService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Session Create(SessionCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Session>(BaseAddress.Api, HttpMethod.Post, "/v1/checkout/sessions", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Session> CreateAsync(
        SessionCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Session>(BaseAddress.Api, HttpMethod.Post, "/v1/checkout/sessions", options, requestOptions, cancellationToken);

    /// <summary>Expires an open one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Session Expire(string id, SessionExpireOptions options = null, RequestOptions requestOptions = null) =>
        Request<Session>(BaseAddress.Api, HttpMethod.Post, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}/expire",
            options, requestOptions);

    /// <summary>Expires an open one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Session> ExpireAsync(
        string id, SessionExpireOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Session>(BaseAddress.Api, HttpMethod.Post, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}/expire",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Session Get(string id, SessionGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Session>(BaseAddress.Api, HttpMethod.Get, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Session> GetAsync(
        string id, SessionGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Session>(BaseAddress.Api, HttpMethod.Get, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Session> List(SessionListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Session>>(BaseAddress.Api, HttpMethod.Get, "/v1/checkout/sessions", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Session>> ListAsync(
        SessionListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Session>>(BaseAddress.Api, HttpMethod.Get, "/v1/checkout/sessions",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Session> ListAutoPaging(SessionListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Session>("/v1/checkout/sessions", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Session> ListAutoPagingAsync(
        SessionListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Session>("/v1/checkout/sessions", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Session Update(string id, SessionUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Session>(BaseAddress.Api, HttpMethod.Post, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Session> UpdateAsync(
        string id, SessionUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Session>(BaseAddress.Api, HttpMethod.Post, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
