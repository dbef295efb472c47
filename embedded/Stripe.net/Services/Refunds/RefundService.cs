using System.Net;

namespace Stripe;

/// <summary>Calls on refund objects.</summary>
public class RefundService : Service,
    ICreatable<Refund, RefundCreateOptions>,
    IListable<Refund, RefundListOptions>,
    IRetrievable<Refund, RefundGetOptions>,
    IUpdatable<Refund, RefundUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public RefundService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public RefundService(IStripeClient client) : base(client)
    {
    }

    internal RefundService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Refund Cancel(string id, RefundCancelOptions options = null, RequestOptions requestOptions = null) =>
        Request<Refund>(BaseAddress.Api, HttpMethod.Post, $"/v1/refunds/{WebUtility.UrlEncode(id)}/cancel", options, requestOptions);

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Refund> CancelAsync(
        string id, RefundCancelOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Refund>(BaseAddress.Api, HttpMethod.Post, $"/v1/refunds/{WebUtility.UrlEncode(id)}/cancel",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Refund Create(RefundCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Refund>(BaseAddress.Api, HttpMethod.Post, "/v1/refunds", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Refund> CreateAsync(
        RefundCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Refund>(BaseAddress.Api, HttpMethod.Post, "/v1/refunds", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Refund Get(string id, RefundGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Refund>(BaseAddress.Api, HttpMethod.Get, $"/v1/refunds/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Refund> GetAsync(
        string id, RefundGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Refund>(BaseAddress.Api, HttpMethod.Get, $"/v1/refunds/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Refund> List(RefundListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Refund>>(BaseAddress.Api, HttpMethod.Get, "/v1/refunds", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Refund>> ListAsync(
        RefundListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Refund>>(BaseAddress.Api, HttpMethod.Get, "/v1/refunds", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Refund> ListAutoPaging(RefundListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Refund>("/v1/refunds", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Refund> ListAutoPagingAsync(
        RefundListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Refund>("/v1/refunds", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Refund Update(string id, RefundUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Refund>(BaseAddress.Api, HttpMethod.Post, $"/v1/refunds/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Refund> UpdateAsync(
        string id, RefundUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Refund>(BaseAddress.Api, HttpMethod.Post, $"/v1/refunds/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
