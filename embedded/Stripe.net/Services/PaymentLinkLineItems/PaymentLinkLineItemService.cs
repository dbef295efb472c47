using System.Net;

namespace Stripe;

/// <summary>Calls on the lines of a payment link.</summary>
public class PaymentLinkLineItemService : Service,
    INestedListable<LineItem, PaymentLinkLineItemListOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PaymentLinkLineItemService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PaymentLinkLineItemService(IStripeClient client) : base(client)
    {
    }

    internal PaymentLinkLineItemService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<LineItem> List(string parentId, PaymentLinkLineItemListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<LineItem>>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_links/{WebUtility.UrlEncode(parentId)}/line_items", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<LineItem>> ListAsync(
        string parentId, PaymentLinkLineItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<LineItem>>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_links/{WebUtility.UrlEncode(parentId)}/line_items",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<LineItem> ListAutoPaging(string parentId, PaymentLinkLineItemListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<LineItem>($"/v1/payment_links/{WebUtility.UrlEncode(parentId)}/line_items", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<LineItem> ListAutoPagingAsync(
        string parentId, PaymentLinkLineItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<LineItem>($"/v1/payment_links/{WebUtility.UrlEncode(parentId)}/line_items", options, requestOptions, cancellationToken);
}
