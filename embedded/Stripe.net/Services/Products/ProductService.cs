using System.Net;

namespace Stripe;

/// <summary>Calls on product objects.</summary>
public class ProductService : Service,
    ICreatable<Product, ProductCreateOptions>,
    IDeletable<Product, ProductDeleteOptions>,
    IListable<Product, ProductListOptions>,
    IRetrievable<Product, ProductGetOptions>,
    ISearchable<Product, ProductSearchOptions>,
    IUpdatable<Product, ProductUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public ProductService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public ProductService(IStripeClient client) : base(client)
    {
    }

    internal ProductService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Product Create(ProductCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Product>(BaseAddress.Api, HttpMethod.Post, "/v1/products", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Product> CreateAsync(
        ProductCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Product>(BaseAddress.Api, HttpMethod.Post, "/v1/products", options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Product Delete(string id, ProductDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<Product>(BaseAddress.Api, HttpMethod.Delete, $"/v1/products/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Product> DeleteAsync(
        string id, ProductDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Product>(BaseAddress.Api, HttpMethod.Delete, $"/v1/products/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Product Get(string id, ProductGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Product>(BaseAddress.Api, HttpMethod.Get, $"/v1/products/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Product> GetAsync(
        string id, ProductGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Product>(BaseAddress.Api, HttpMethod.Get, $"/v1/products/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Product> List(ProductListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Product>>(BaseAddress.Api, HttpMethod.Get, "/v1/products", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Product>> ListAsync(
        ProductListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Product>>(BaseAddress.Api, HttpMethod.Get, "/v1/products", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Product> ListAutoPaging(ProductListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Product>("/v1/products", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Product> ListAutoPagingAsync(
        ProductListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Product>("/v1/products", options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<Product> Search(ProductSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<Product>>(BaseAddress.Api, HttpMethod.Get, "/v1/products/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<Product>> SearchAsync(
        ProductSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<Product>>(BaseAddress.Api, HttpMethod.Get, "/v1/products/search",
            options, requestOptions, cancellationToken);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Product> SearchAutoPaging(ProductSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<Product>("/v1/products/search", options, requestOptions);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Product> SearchAutoPagingAsync(
        ProductSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<Product>("/v1/products/search", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Product Update(string id, ProductUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Product>(BaseAddress.Api, HttpMethod.Post, $"/v1/products/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Product> UpdateAsync(
        string id, ProductUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Product>(BaseAddress.Api, HttpMethod.Post, $"/v1/products/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
