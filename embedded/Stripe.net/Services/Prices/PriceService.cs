using System.Net;

namespace Stripe;

/// <summary>Calls on price objects.</summary>
public class PriceService : Service,
    ICreatable<Price, PriceCreateOptions>,
    IListable<Price, PriceListOptions>,
    IRetrievable<Price, PriceGetOptions>,
    ISearchable<Price, PriceSearchOptions>,
    IUpdatable<Price, PriceUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PriceService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PriceService(IStripeClient client) : base(client)
    {
    }

    internal PriceService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Price Create(PriceCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Price>(BaseAddress.Api, HttpMethod.Post, "/v1/prices", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Price> CreateAsync(
        PriceCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Price>(BaseAddress.Api, HttpMethod.Post, "/v1/prices", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Price Get(string id, PriceGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Price>(BaseAddress.Api, HttpMethod.Get, $"/v1/prices/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Price> GetAsync(
        string id, PriceGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Price>(BaseAddress.Api, HttpMethod.Get, $"/v1/prices/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Price> List(PriceListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Price>>(BaseAddress.Api, HttpMethod.Get, "/v1/prices", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Price>> ListAsync(
        PriceListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Price>>(BaseAddress.Api, HttpMethod.Get, "/v1/prices", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Price> ListAutoPaging(PriceListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Price>("/v1/prices", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Price> ListAutoPagingAsync(
        PriceListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Price>("/v1/prices", options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<Price> Search(PriceSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<Price>>(BaseAddress.Api, HttpMethod.Get, "/v1/prices/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<Price>> SearchAsync(
        PriceSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<Price>>(BaseAddress.Api, HttpMethod.Get, "/v1/prices/search",
            options, requestOptions, cancellationToken);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Price> SearchAutoPaging(PriceSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<Price>("/v1/prices/search", options, requestOptions);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Price> SearchAutoPagingAsync(
        PriceSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<Price>("/v1/prices/search", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Price Update(string id, PriceUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Price>(BaseAddress.Api, HttpMethod.Post, $"/v1/prices/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Price> UpdateAsync(
        string id, PriceUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Price>(BaseAddress.Api, HttpMethod.Post, $"/v1/prices/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
