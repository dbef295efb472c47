using System.Net;

namespace Stripe;

/// <summary>Calls on webhook endpoint objects.</summary>
public class WebhookEndpointService : Service,
    ICreatable<WebhookEndpoint, WebhookEndpointCreateOptions>,
    IDeletable<WebhookEndpoint, WebhookEndpointDeleteOptions>,
    IListable<WebhookEndpoint, WebhookEndpointListOptions>,
    IRetrievable<WebhookEndpoint, WebhookEndpointGetOptions>,
    IUpdatable<WebhookEndpoint, WebhookEndpointUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public WebhookEndpointService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public WebhookEndpointService(IStripeClient client) : base(client)
    {
    }

    internal WebhookEndpointService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual WebhookEndpoint Create(WebhookEndpointCreateOptions options, RequestOptions requestOptions = null) =>
        Request<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Post, "/v1/webhook_endpoints", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<WebhookEndpoint> CreateAsync(
        WebhookEndpointCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Post, "/v1/webhook_endpoints",
            options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual WebhookEndpoint Delete(string id, WebhookEndpointDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Delete, $"/v1/webhook_endpoints/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<WebhookEndpoint> DeleteAsync(
        string id, WebhookEndpointDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Delete, $"/v1/webhook_endpoints/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual WebhookEndpoint Get(string id, WebhookEndpointGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Get, $"/v1/webhook_endpoints/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<WebhookEndpoint> GetAsync(
        string id, WebhookEndpointGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Get, $"/v1/webhook_endpoints/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<WebhookEndpoint> List(WebhookEndpointListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<WebhookEndpoint>>(BaseAddress.Api, HttpMethod.Get, "/v1/webhook_endpoints", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<WebhookEndpoint>> ListAsync(
        WebhookEndpointListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<WebhookEndpoint>>(BaseAddress.Api, HttpMethod.Get, "/v1/webhook_endpoints",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<WebhookEndpoint> ListAutoPaging(
        WebhookEndpointListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<WebhookEndpoint>("/v1/webhook_endpoints", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<WebhookEndpoint> ListAutoPagingAsync(
        WebhookEndpointListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<WebhookEndpoint>("/v1/webhook_endpoints", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual WebhookEndpoint Update(string id, WebhookEndpointUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Post, $"/v1/webhook_endpoints/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<WebhookEndpoint> UpdateAsync(
        string id, WebhookEndpointUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<WebhookEndpoint>(BaseAddress.Api, HttpMethod.Post, $"/v1/webhook_endpoints/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
