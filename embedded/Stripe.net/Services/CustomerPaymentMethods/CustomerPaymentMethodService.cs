using System.Net;

namespace Stripe;

/// <summary>Calls on a customer's payment methods.</summary>
public class CustomerPaymentMethodService : Service,
    INestedListable<PaymentMethod, CustomerPaymentMethodListOptions>,
    INestedRetrievable<PaymentMethod, CustomerPaymentMethodGetOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public CustomerPaymentMethodService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public CustomerPaymentMethodService(IStripeClient client) : base(client)
    {
    }

    internal CustomerPaymentMethodService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<PaymentMethod> List(string parentId, CustomerPaymentMethodListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<PaymentMethod>>(BaseAddress.Api, HttpMethod.Get, $"/v1/customers/{WebUtility.UrlEncode(parentId)}/payment_methods", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<PaymentMethod>> ListAsync(
        string parentId, CustomerPaymentMethodListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<PaymentMethod>>(BaseAddress.Api, HttpMethod.Get, $"/v1/customers/{WebUtility.UrlEncode(parentId)}/payment_methods",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<PaymentMethod> ListAutoPaging(string parentId, CustomerPaymentMethodListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<PaymentMethod>($"/v1/customers/{WebUtility.UrlEncode(parentId)}/payment_methods", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<PaymentMethod> ListAutoPagingAsync(
        string parentId, CustomerPaymentMethodListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<PaymentMethod>($"/v1/customers/{WebUtility.UrlEncode(parentId)}/payment_methods", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentMethod Get(
        string parentId, string id, CustomerPaymentMethodGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentMethod>(BaseAddress.Api, HttpMethod.Get, $"/v1/customers/{WebUtility.UrlEncode(parentId)}/payment_methods/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentMethod> GetAsync(
        string parentId, string id, CustomerPaymentMethodGetOptions options = null, RequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentMethod>(BaseAddress.Api, HttpMethod.Get, $"/v1/customers/{WebUtility.UrlEncode(parentId)}/payment_methods/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
