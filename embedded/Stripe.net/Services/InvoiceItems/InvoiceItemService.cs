using System.Net;

namespace Stripe;

/// <summary>Calls on invoice item objects.</summary>
public class InvoiceItemService : Service,
    ICreatable<InvoiceItem, InvoiceItemCreateOptions>,
    IDeletable<InvoiceItem, InvoiceItemDeleteOptions>,
    IListable<InvoiceItem, InvoiceItemListOptions>,
    IRetrievable<InvoiceItem, InvoiceItemGetOptions>,
    IUpdatable<InvoiceItem, InvoiceItemUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public InvoiceItemService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public InvoiceItemService(IStripeClient client) : base(client)
    {
    }

    internal InvoiceItemService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual InvoiceItem Create(InvoiceItemCreateOptions options, RequestOptions requestOptions = null) =>
        Request<InvoiceItem>(BaseAddress.Api, HttpMethod.Post, "/v1/invoiceitems", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<InvoiceItem> CreateAsync(
        InvoiceItemCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<InvoiceItem>(BaseAddress.Api, HttpMethod.Post, "/v1/invoiceitems", options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual InvoiceItem Delete(string id, InvoiceItemDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<InvoiceItem>(BaseAddress.Api, HttpMethod.Delete, $"/v1/invoiceitems/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<InvoiceItem> DeleteAsync(
        string id, InvoiceItemDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<InvoiceItem>(BaseAddress.Api, HttpMethod.Delete, $"/v1/invoiceitems/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual InvoiceItem Get(string id, InvoiceItemGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<InvoiceItem>(BaseAddress.Api, HttpMethod.Get, $"/v1/invoiceitems/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<InvoiceItem> GetAsync(
        string id, InvoiceItemGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<InvoiceItem>(BaseAddress.Api, HttpMethod.Get, $"/v1/invoiceitems/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<InvoiceItem> List(InvoiceItemListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<InvoiceItem>>(BaseAddress.Api, HttpMethod.Get, "/v1/invoiceitems", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<InvoiceItem>> ListAsync(
        InvoiceItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<InvoiceItem>>(BaseAddress.Api, HttpMethod.Get, "/v1/invoiceitems",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<InvoiceItem> ListAutoPaging(InvoiceItemListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<InvoiceItem>("/v1/invoiceitems", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<InvoiceItem> ListAutoPagingAsync(
        InvoiceItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<InvoiceItem>("/v1/invoiceitems", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual InvoiceItem Update(string id, InvoiceItemUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<InvoiceItem>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoiceitems/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<InvoiceItem> UpdateAsync(
        string id, InvoiceItemUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<InvoiceItem>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoiceitems/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
