using System.Net;

namespace Stripe.Checkout;

/// <summary>Calls on the lines of a session.</summary>
public class SessionLineItemService : Service,
    INestedListable<LineItem, SessionLineItemListOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public SessionLineItemService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public SessionLineItemService(IStripeClient client) : base(client)
    {
    }

    internal SessionLineItemService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<LineItem> List(string parentId, SessionLineItemListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<LineItem>>(BaseAddress.Api, HttpMethod.Get, $"/v1/checkout/sessions/{WebUtility.UrlEncode(parentId)}/line_items", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<LineItem>> ListAsync(
        string parentId, SessionLineItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<LineItem>>(BaseAddress.Api, HttpMethod.Get, $"/v1/checkout/sessions/{WebUtility.UrlEncode(parentId)}/line_items",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<LineItem> ListAutoPaging(string parentId, SessionLineItemListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<LineItem>($"/v1/checkout/sessions/{WebUtility.UrlEncode(parentId)}/line_items", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<LineItem> ListAutoPagingAsync(
        string parentId, SessionLineItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<LineItem>($"/v1/checkout/sessions/{WebUtility.UrlEncode(parentId)}/line_items", options, requestOptions, cancellationToken);
}
