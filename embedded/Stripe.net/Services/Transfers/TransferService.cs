using System.Net;

namespace Stripe;

/// <summary>Calls on transfer objects.</summary>
public class TransferService : Service,
    ICreatable<Transfer, TransferCreateOptions>,
    IListable<Transfer, TransferListOptions>,
    IRetrievable<Transfer, TransferGetOptions>,
    IUpdatable<Transfer, TransferUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public TransferService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public TransferService(IStripeClient client) : base(client)
    {
    }

    internal TransferService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Transfer Create(TransferCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Transfer>(BaseAddress.Api, HttpMethod.Post, "/v1/transfers", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Transfer> CreateAsync(
        TransferCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Transfer>(BaseAddress.Api, HttpMethod.Post, "/v1/transfers", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Transfer Get(string id, TransferGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Transfer>(BaseAddress.Api, HttpMethod.Get, $"/v1/transfers/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Transfer> GetAsync(
        string id, TransferGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Transfer>(BaseAddress.Api, HttpMethod.Get, $"/v1/transfers/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Transfer> List(TransferListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Transfer>>(BaseAddress.Api, HttpMethod.Get, "/v1/transfers", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Transfer>> ListAsync(
        TransferListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Transfer>>(BaseAddress.Api, HttpMethod.Get, "/v1/transfers", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Transfer> ListAutoPaging(TransferListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Transfer>("/v1/transfers", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Transfer> ListAutoPagingAsync(
        TransferListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Transfer>("/v1/transfers", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Transfer Update(string id, TransferUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Transfer>(BaseAddress.Api, HttpMethod.Post, $"/v1/transfers/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Transfer> UpdateAsync(
        string id, TransferUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Transfer>(BaseAddress.Api, HttpMethod.Post, $"/v1/transfers/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
