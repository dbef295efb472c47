using System.Net;

namespace Stripe;

/// <summary>Calls on payment method objects.</summary>
public class PaymentMethodService : Service,
    IListable<PaymentMethod, PaymentMethodListOptions>,
    IRetrievable<PaymentMethod, PaymentMethodGetOptions>,
    IUpdatable<PaymentMethod, PaymentMethodUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PaymentMethodService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PaymentMethodService(IStripeClient client) : base(client)
    {
    }

    internal PaymentMethodService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Attaches one to a customer.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentMethod Attach(string id, PaymentMethodAttachOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}/attach",
            options, requestOptions);

    /// <summary>Attaches one to a customer.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentMethod> AttachAsync(
        string id, PaymentMethodAttachOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}/attach",
            options, requestOptions, cancellationToken);

    /// <summary>Detaches one from its customer.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentMethod Detach(string id, PaymentMethodDetachOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}/detach",
            options, requestOptions);

    /// <summary>Detaches one from its customer.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentMethod> DetachAsync(
        string id, PaymentMethodDetachOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}/detach",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentMethod Get(string id, PaymentMethodGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentMethod>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentMethod> GetAsync(
        string id, PaymentMethodGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentMethod>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<PaymentMethod> List(PaymentMethodListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<PaymentMethod>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_methods", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<PaymentMethod>> ListAsync(
        PaymentMethodListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<PaymentMethod>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_methods",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<PaymentMethod> ListAutoPaging(
        PaymentMethodListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<PaymentMethod>("/v1/payment_methods", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<PaymentMethod> ListAutoPagingAsync(
        PaymentMethodListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<PaymentMethod>("/v1/payment_methods", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentMethod Update(string id, PaymentMethodUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentMethod> UpdateAsync(
        string id, PaymentMethodUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_methods/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentMethod Create(PaymentMethodCreateOptions options, RequestOptions requestOptions = null) =>
        Request<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, "/v1/payment_methods", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentMethod> CreateAsync(
        PaymentMethodCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentMethod>(BaseAddress.Api, HttpMethod.Post, "/v1/payment_methods", options, requestOptions, cancellationToken);
}
