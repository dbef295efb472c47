using System.Net;

namespace Stripe;

/// <summary>Calls on shipping rate objects.</summary>
public class ShippingRateService : Service,
    ICreatable<ShippingRate, ShippingRateCreateOptions>,
    IListable<ShippingRate, ShippingRateListOptions>,
    IRetrievable<ShippingRate, ShippingRateGetOptions>,
    IUpdatable<ShippingRate, ShippingRateUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public ShippingRateService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public ShippingRateService(IStripeClient client) : base(client)
    {
    }

    internal ShippingRateService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual ShippingRate Create(ShippingRateCreateOptions options, RequestOptions requestOptions = null) =>
        Request<ShippingRate>(BaseAddress.Api, HttpMethod.Post, "/v1/shipping_rates", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<ShippingRate> CreateAsync(
        ShippingRateCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<ShippingRate>(BaseAddress.Api, HttpMethod.Post, "/v1/shipping_rates", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual ShippingRate Get(string id, ShippingRateGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<ShippingRate>(BaseAddress.Api, HttpMethod.Get, $"/v1/shipping_rates/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<ShippingRate> GetAsync(
        string id, ShippingRateGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<ShippingRate>(BaseAddress.Api, HttpMethod.Get, $"/v1/shipping_rates/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<ShippingRate> List(ShippingRateListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<ShippingRate>>(BaseAddress.Api, HttpMethod.Get, "/v1/shipping_rates", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<ShippingRate>> ListAsync(
        ShippingRateListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<ShippingRate>>(BaseAddress.Api, HttpMethod.Get, "/v1/shipping_rates",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<ShippingRate> ListAutoPaging(ShippingRateListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<ShippingRate>("/v1/shipping_rates", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<ShippingRate> ListAutoPagingAsync(
        ShippingRateListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<ShippingRate>("/v1/shipping_rates", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual ShippingRate Update(string id, ShippingRateUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<ShippingRate>(BaseAddress.Api, HttpMethod.Post, $"/v1/shipping_rates/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<ShippingRate> UpdateAsync(
        string id, ShippingRateUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<ShippingRate>(BaseAddress.Api, HttpMethod.Post, $"/v1/shipping_rates/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
