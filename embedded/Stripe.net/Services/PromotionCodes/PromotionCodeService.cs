using System.Net;

namespace Stripe;

/// <summary>Calls on promotion code objects.</summary>
public class PromotionCodeService : Service,
    ICreatable<PromotionCode, PromotionCodeCreateOptions>,
    IListable<PromotionCode, PromotionCodeListOptions>,
    IRetrievable<PromotionCode, PromotionCodeGetOptions>,
    IUpdatable<PromotionCode, PromotionCodeUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PromotionCodeService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PromotionCodeService(IStripeClient client) : base(client)
    {
    }

    internal PromotionCodeService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PromotionCode Create(PromotionCodeCreateOptions options, RequestOptions requestOptions = null) =>
        Request<PromotionCode>(BaseAddress.Api, HttpMethod.Post, "/v1/promotion_codes", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PromotionCode> CreateAsync(
        PromotionCodeCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PromotionCode>(BaseAddress.Api, HttpMethod.Post, "/v1/promotion_codes", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PromotionCode Get(string id, PromotionCodeGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<PromotionCode>(BaseAddress.Api, HttpMethod.Get, $"/v1/promotion_codes/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PromotionCode> GetAsync(
        string id, PromotionCodeGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PromotionCode>(BaseAddress.Api, HttpMethod.Get, $"/v1/promotion_codes/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<PromotionCode> List(PromotionCodeListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<PromotionCode>>(BaseAddress.Api, HttpMethod.Get, "/v1/promotion_codes", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<PromotionCode>> ListAsync(
        PromotionCodeListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<PromotionCode>>(BaseAddress.Api, HttpMethod.Get, "/v1/promotion_codes",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<PromotionCode> ListAutoPaging(
        PromotionCodeListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<PromotionCode>("/v1/promotion_codes", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<PromotionCode> ListAutoPagingAsync(
        PromotionCodeListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<PromotionCode>("/v1/promotion_codes", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PromotionCode Update(string id, PromotionCodeUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<PromotionCode>(BaseAddress.Api, HttpMethod.Post, $"/v1/promotion_codes/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PromotionCode> UpdateAsync(
        string id, PromotionCodeUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PromotionCode>(BaseAddress.Api, HttpMethod.Post, $"/v1/promotion_codes/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
