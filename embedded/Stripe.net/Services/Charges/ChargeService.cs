using System.Net;

namespace Stripe;

/// <summary>Calls on charge objects.</summary>
public class ChargeService : Service,
    ICreatable<Charge, ChargeCreateOptions>,
    IListable<Charge, ChargeListOptions>,
    IRetrievable<Charge, ChargeGetOptions>,
    ISearchable<Charge, ChargeSearchOptions>,
    IUpdatable<Charge, ChargeUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public ChargeService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public ChargeService(IStripeClient client) : base(client)
    {
    }

    internal ChargeService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Captures the authorised money of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Charge Capture(string id, ChargeCaptureOptions options = null, RequestOptions requestOptions = null) =>
        Request<Charge>(BaseAddress.Api, HttpMethod.Post, $"/v1/charges/{WebUtility.UrlEncode(id)}/capture", options, requestOptions);

    /// <summary>Captures the authorised money of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Charge> CaptureAsync(
        string id, ChargeCaptureOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Charge>(BaseAddress.Api, HttpMethod.Post, $"/v1/charges/{WebUtility.UrlEncode(id)}/capture",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Charge Create(ChargeCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Charge>(BaseAddress.Api, HttpMethod.Post, "/v1/charges", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Charge> CreateAsync(
        ChargeCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Charge>(BaseAddress.Api, HttpMethod.Post, "/v1/charges", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Charge Get(string id, ChargeGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Charge>(BaseAddress.Api, HttpMethod.Get, $"/v1/charges/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Charge> GetAsync(
        string id, ChargeGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Charge>(BaseAddress.Api, HttpMethod.Get, $"/v1/charges/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Charge> List(ChargeListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Charge>>(BaseAddress.Api, HttpMethod.Get, "/v1/charges", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Charge>> ListAsync(
        ChargeListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Charge>>(BaseAddress.Api, HttpMethod.Get, "/v1/charges", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Charge> ListAutoPaging(ChargeListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Charge>("/v1/charges", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Charge> ListAutoPagingAsync(
        ChargeListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Charge>("/v1/charges", options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<Charge> Search(ChargeSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<Charge>>(BaseAddress.Api, HttpMethod.Get, "/v1/charges/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<Charge>> SearchAsync(
        ChargeSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<Charge>>(BaseAddress.Api, HttpMethod.Get, "/v1/charges/search",
            options, requestOptions, cancellationToken);

    /// <summary>Search auto paging.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Charge> SearchAutoPaging(ChargeSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<Charge>("/v1/charges/search", options, requestOptions);

    /// <summary>Search auto paging.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Charge> SearchAutoPagingAsync(
        ChargeSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<Charge>("/v1/charges/search", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Charge Update(string id, ChargeUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Charge>(BaseAddress.Api, HttpMethod.Post, $"/v1/charges/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Charge> UpdateAsync(
        string id, ChargeUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Charge>(BaseAddress.Api, HttpMethod.Post, $"/v1/charges/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
