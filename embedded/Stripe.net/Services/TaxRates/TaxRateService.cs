using System.Net;

namespace Stripe;

/// <summary>Calls on tax rate objects.</summary>
public class TaxRateService : Service,
    ICreatable<TaxRate, TaxRateCreateOptions>,
    IListable<TaxRate, TaxRateListOptions>,
    IRetrievable<TaxRate, TaxRateGetOptions>,
    IUpdatable<TaxRate, TaxRateUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public TaxRateService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public TaxRateService(IStripeClient client) : base(client)
    {
    }

    internal TaxRateService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual TaxRate Create(TaxRateCreateOptions options, RequestOptions requestOptions = null) =>
        Request<TaxRate>(BaseAddress.Api, HttpMethod.Post, "/v1/tax_rates", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<TaxRate> CreateAsync(
        TaxRateCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<TaxRate>(BaseAddress.Api, HttpMethod.Post, "/v1/tax_rates", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual TaxRate Get(string id, TaxRateGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<TaxRate>(BaseAddress.Api, HttpMethod.Get, $"/v1/tax_rates/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<TaxRate> GetAsync(
        string id, TaxRateGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<TaxRate>(BaseAddress.Api, HttpMethod.Get, $"/v1/tax_rates/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<TaxRate> List(TaxRateListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<TaxRate>>(BaseAddress.Api, HttpMethod.Get, "/v1/tax_rates", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<TaxRate>> ListAsync(
        TaxRateListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<TaxRate>>(BaseAddress.Api, HttpMethod.Get, "/v1/tax_rates", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<TaxRate> ListAutoPaging(TaxRateListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<TaxRate>("/v1/tax_rates", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<TaxRate> ListAutoPagingAsync(
        TaxRateListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<TaxRate>("/v1/tax_rates", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual TaxRate Update(string id, TaxRateUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<TaxRate>(BaseAddress.Api, HttpMethod.Post, $"/v1/tax_rates/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<TaxRate> UpdateAsync(
        string id, TaxRateUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<TaxRate>(BaseAddress.Api, HttpMethod.Post, $"/v1/tax_rates/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
