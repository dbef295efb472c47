using System.Net;

namespace Stripe;

/// <summary>Calls on coupon objects.</summary>
public class CouponService : Service,
    ICreatable<Coupon, CouponCreateOptions>,
    IDeletable<Coupon, CouponDeleteOptions>,
    IListable<Coupon, CouponListOptions>,
    IRetrievable<Coupon, CouponGetOptions>,
    IUpdatable<Coupon, CouponUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public CouponService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public CouponService(IStripeClient client) : base(client)
    {
    }

    internal CouponService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Coupon Create(CouponCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Coupon>(BaseAddress.Api, HttpMethod.Post, "/v1/coupons", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Coupon> CreateAsync(
        CouponCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Coupon>(BaseAddress.Api, HttpMethod.Post, "/v1/coupons", options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Coupon Delete(string id, CouponDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<Coupon>(BaseAddress.Api, HttpMethod.Delete, $"/v1/coupons/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Coupon> DeleteAsync(
        string id, CouponDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Coupon>(BaseAddress.Api, HttpMethod.Delete, $"/v1/coupons/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Coupon Get(string id, CouponGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Coupon>(BaseAddress.Api, HttpMethod.Get, $"/v1/coupons/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Coupon> GetAsync(
        string id, CouponGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Coupon>(BaseAddress.Api, HttpMethod.Get, $"/v1/coupons/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Coupon> List(CouponListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Coupon>>(BaseAddress.Api, HttpMethod.Get, "/v1/coupons", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Coupon>> ListAsync(
        CouponListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Coupon>>(BaseAddress.Api, HttpMethod.Get, "/v1/coupons", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Coupon> ListAutoPaging(CouponListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Coupon>("/v1/coupons", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Coupon> ListAutoPagingAsync(
        CouponListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Coupon>("/v1/coupons", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Coupon Update(string id, CouponUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Coupon>(BaseAddress.Api, HttpMethod.Post, $"/v1/coupons/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Coupon> UpdateAsync(
        string id, CouponUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Coupon>(BaseAddress.Api, HttpMethod.Post, $"/v1/coupons/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
