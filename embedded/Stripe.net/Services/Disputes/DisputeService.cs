using System.Net;

namespace Stripe;

/// <summary>Calls on dispute objects.</summary>
public class DisputeService : Service,
    IListable<Dispute, DisputeListOptions>,
    IRetrievable<Dispute, DisputeGetOptions>,
    IUpdatable<Dispute, DisputeUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public DisputeService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public DisputeService(IStripeClient client) : base(client)
    {
    }

    internal DisputeService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Gives up the dispute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Dispute Close(string id, DisputeCloseOptions options = null, RequestOptions requestOptions = null) =>
        Request<Dispute>(BaseAddress.Api, HttpMethod.Post, $"/v1/disputes/{WebUtility.UrlEncode(id)}/close", options, requestOptions);

    /// <summary>Gives up the dispute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Dispute> CloseAsync(
        string id, DisputeCloseOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Dispute>(BaseAddress.Api, HttpMethod.Post, $"/v1/disputes/{WebUtility.UrlEncode(id)}/close",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Dispute Get(string id, DisputeGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Dispute>(BaseAddress.Api, HttpMethod.Get, $"/v1/disputes/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Dispute> GetAsync(
        string id, DisputeGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Dispute>(BaseAddress.Api, HttpMethod.Get, $"/v1/disputes/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Dispute> List(DisputeListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Dispute>>(BaseAddress.Api, HttpMethod.Get, "/v1/disputes", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Dispute>> ListAsync(
        DisputeListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Dispute>>(BaseAddress.Api, HttpMethod.Get, "/v1/disputes", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Dispute> ListAutoPaging(DisputeListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Dispute>("/v1/disputes", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Dispute> ListAutoPagingAsync(
        DisputeListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Dispute>("/v1/disputes", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Dispute Update(string id, DisputeUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Dispute>(BaseAddress.Api, HttpMethod.Post, $"/v1/disputes/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Dispute> UpdateAsync(
        string id, DisputeUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Dispute>(BaseAddress.Api, HttpMethod.Post, $"/v1/disputes/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
