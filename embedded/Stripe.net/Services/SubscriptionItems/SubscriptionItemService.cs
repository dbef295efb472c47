using System.Net;

namespace Stripe;

/// <summary>Calls on subscription item objects.</summary>
public class SubscriptionItemService : Service,
    ICreatable<SubscriptionItem, SubscriptionItemCreateOptions>,
    IDeletable<SubscriptionItem, SubscriptionItemDeleteOptions>,
    IListable<SubscriptionItem, SubscriptionItemListOptions>,
    IRetrievable<SubscriptionItem, SubscriptionItemGetOptions>,
    IUpdatable<SubscriptionItem, SubscriptionItemUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public SubscriptionItemService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public SubscriptionItemService(IStripeClient client) : base(client)
    {
    }

    internal SubscriptionItemService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SubscriptionItem Create(SubscriptionItemCreateOptions options, RequestOptions requestOptions = null) =>
        Request<SubscriptionItem>(BaseAddress.Api, HttpMethod.Post, "/v1/subscription_items", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SubscriptionItem> CreateAsync(
        SubscriptionItemCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SubscriptionItem>(BaseAddress.Api, HttpMethod.Post, "/v1/subscription_items",
            options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SubscriptionItem Delete(string id, SubscriptionItemDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<SubscriptionItem>(BaseAddress.Api, HttpMethod.Delete, $"/v1/subscription_items/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SubscriptionItem> DeleteAsync(
        string id, SubscriptionItemDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SubscriptionItem>(BaseAddress.Api, HttpMethod.Delete, $"/v1/subscription_items/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SubscriptionItem Get(string id, SubscriptionItemGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<SubscriptionItem>(BaseAddress.Api, HttpMethod.Get, $"/v1/subscription_items/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SubscriptionItem> GetAsync(
        string id, SubscriptionItemGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SubscriptionItem>(BaseAddress.Api, HttpMethod.Get, $"/v1/subscription_items/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<SubscriptionItem> List(SubscriptionItemListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<SubscriptionItem>>(BaseAddress.Api, HttpMethod.Get, "/v1/subscription_items", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<SubscriptionItem>> ListAsync(
        SubscriptionItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<SubscriptionItem>>(BaseAddress.Api, HttpMethod.Get, "/v1/subscription_items",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<SubscriptionItem> ListAutoPaging(
        SubscriptionItemListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<SubscriptionItem>("/v1/subscription_items", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<SubscriptionItem> ListAutoPagingAsync(
        SubscriptionItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<SubscriptionItem>("/v1/subscription_items", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SubscriptionItem Update(string id, SubscriptionItemUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<SubscriptionItem>(BaseAddress.Api, HttpMethod.Post, $"/v1/subscription_items/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SubscriptionItem> UpdateAsync(
        string id, SubscriptionItemUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SubscriptionItem>(BaseAddress.Api, HttpMethod.Post, $"/v1/subscription_items/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
