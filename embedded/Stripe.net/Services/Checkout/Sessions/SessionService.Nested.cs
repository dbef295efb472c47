using System.Net;

namespace Stripe.Checkout;

/// <content>The lines of a session.</content>
public partial class SessionService
{
    /// <summary>The lines of a session.</summary>
    public virtual SessionLineItemService LineItems => field ??= new SessionLineItemService(Requestor);

    /// <summary>Reads one page of the lines of a session.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    [Obsolete("Use SessionLineItemService.List instead.")]
    public virtual StripeList<LineItem> ListLineItems(string id, SessionLineItemListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<LineItem>>(BaseAddress.Api, HttpMethod.Get, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}/line_items", options, requestOptions);

    /// <summary>Reads one page of the lines of a session.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    [Obsolete("Use SessionLineItemService.ListAsync instead.")]
    public virtual Task<StripeList<LineItem>> ListLineItemsAsync(
        string id, SessionLineItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<LineItem>>(BaseAddress.Api, HttpMethod.Get, $"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}/line_items",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all lines of a session, each page when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    [Obsolete("Use SessionLineItemService.ListAutoPaging instead.")]
    public virtual IEnumerable<LineItem> ListLineItemsAutoPaging(string id, SessionLineItemListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<LineItem>($"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}/line_items", options, requestOptions);

    /// <summary>Reads all lines of a session, each page when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    [Obsolete("Use SessionLineItemService.ListAutoPagingAsync instead.")]
    public virtual IAsyncEnumerable<LineItem> ListLineItemsAutoPagingAsync(
        string id, SessionLineItemListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<LineItem>($"/v1/checkout/sessions/{WebUtility.UrlEncode(id)}/line_items", options, requestOptions, cancellationToken);
}
