using System.Net;

namespace Stripe;

/// <summary>Calls on payment link objects.</summary>
public class PaymentLinkService : Service,
    ICreatable<PaymentLink, PaymentLinkCreateOptions>,
    IListable<PaymentLink, PaymentLinkListOptions>,
    IRetrievable<PaymentLink, PaymentLinkGetOptions>,
    IUpdatable<PaymentLink, PaymentLinkUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PaymentLinkService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PaymentLinkService(IStripeClient client) : base(client)
    {
    }

    internal PaymentLinkService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>The lines of a payment link.</summary>
    public virtual PaymentLinkLineItemService LineItems => field ??= new PaymentLinkLineItemService(Requestor);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentLink Create(PaymentLinkCreateOptions options, RequestOptions requestOptions = null) =>
        Request<PaymentLink>(BaseAddress.Api, HttpMethod.Post, "/v1/payment_links", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentLink> CreateAsync(
        PaymentLinkCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentLink>(BaseAddress.Api, HttpMethod.Post, "/v1/payment_links", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentLink Get(string id, PaymentLinkGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentLink>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_links/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentLink> GetAsync(
        string id, PaymentLinkGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentLink>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_links/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<PaymentLink> List(PaymentLinkListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<PaymentLink>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_links", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<PaymentLink>> ListAsync(
        PaymentLinkListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<PaymentLink>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_links",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<PaymentLink> ListAutoPaging(PaymentLinkListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<PaymentLink>("/v1/payment_links", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<PaymentLink> ListAutoPagingAsync(
        PaymentLinkListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<PaymentLink>("/v1/payment_links", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentLink Update(string id, PaymentLinkUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<PaymentLink>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_links/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentLink> UpdateAsync(
        string id, PaymentLinkUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentLink>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_links/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
