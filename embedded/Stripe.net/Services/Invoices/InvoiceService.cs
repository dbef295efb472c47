using System.Net;

namespace Stripe;

/// <summary>Calls on invoice objects.</summary>
public class InvoiceService : Service,
    ICreatable<Invoice, InvoiceCreateOptions>,
    IDeletable<Invoice, InvoiceDeleteOptions>,
    IListable<Invoice, InvoiceListOptions>,
    IRetrievable<Invoice, InvoiceGetOptions>,
    ISearchable<Invoice, InvoiceSearchOptions>,
    IUpdatable<Invoice, InvoiceUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public InvoiceService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public InvoiceService(IStripeClient client) : base(client)
    {
    }

    internal InvoiceService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice Create(InvoiceCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, "/v1/invoices", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> CreateAsync(
        InvoiceCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, "/v1/invoices", options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice Delete(string id, InvoiceDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Delete, $"/v1/invoices/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> DeleteAsync(
        string id, InvoiceDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Delete, $"/v1/invoices/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Makes a draft final.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice FinalizeInvoice(string id, InvoiceFinalizeOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/finalize", options, requestOptions);

    /// <summary>Makes a draft final.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> FinalizeInvoiceAsync(
        string id, InvoiceFinalizeOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/finalize",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice Get(string id, InvoiceGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Get, $"/v1/invoices/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> GetAsync(
        string id, InvoiceGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Get, $"/v1/invoices/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Invoice> List(InvoiceListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Invoice>>(BaseAddress.Api, HttpMethod.Get, "/v1/invoices", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Invoice>> ListAsync(
        InvoiceListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Invoice>>(BaseAddress.Api, HttpMethod.Get, "/v1/invoices", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Invoice> ListAutoPaging(InvoiceListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Invoice>("/v1/invoices", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Invoice> ListAutoPagingAsync(
        InvoiceListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Invoice>("/v1/invoices", options, requestOptions, cancellationToken);

    /// <summary>Gives the money of one up.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice MarkUncollectible(
        string id, InvoiceMarkUncollectibleOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/mark_uncollectible",
            options, requestOptions);

    /// <summary>Gives the money of one up.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> MarkUncollectibleAsync(
        string id, InvoiceMarkUncollectibleOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/mark_uncollectible",
            options, requestOptions, cancellationToken);

    /// <summary>Collects the money of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice Pay(string id, InvoicePayOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/pay", options, requestOptions);

    /// <summary>Collects the money of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> PayAsync(
        string id, InvoicePayOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/pay",
            options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<Invoice> Search(InvoiceSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<Invoice>>(BaseAddress.Api, HttpMethod.Get, "/v1/invoices/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<Invoice>> SearchAsync(
        InvoiceSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<Invoice>>(BaseAddress.Api, HttpMethod.Get, "/v1/invoices/search",
            options, requestOptions, cancellationToken);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Invoice> SearchAutoPaging(InvoiceSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<Invoice>("/v1/invoices/search", options, requestOptions);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Invoice> SearchAutoPagingAsync(
        InvoiceSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<Invoice>("/v1/invoices/search", options, requestOptions, cancellationToken);

    /// <summary>Sends one to the customer.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice SendInvoice(string id, InvoiceSendOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/send", options, requestOptions);

    /// <summary>Sends one to the customer.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> SendInvoiceAsync(
        string id, InvoiceSendOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/send",
            options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice Update(string id, InvoiceUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> UpdateAsync(
        string id, InvoiceUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Voids one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Invoice VoidInvoice(string id, InvoiceVoidOptions options = null, RequestOptions requestOptions = null) =>
        Request<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/void", options, requestOptions);

    /// <summary>Voids one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Invoice> VoidInvoiceAsync(
        string id, InvoiceVoidOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Invoice>(BaseAddress.Api, HttpMethod.Post, $"/v1/invoices/{WebUtility.UrlEncode(id)}/void",
            options, requestOptions, cancellationToken);
}
