using System.Net;

namespace Stripe;

/// <summary>Calls on review objects.</summary>
public class ReviewService : Service,
    IListable<Review, ReviewListOptions>,
    IRetrievable<Review, ReviewGetOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public ReviewService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public ReviewService(IStripeClient client) : base(client)
    {
    }

    internal ReviewService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Approves one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Review Approve(string id, ReviewApproveOptions options = null, RequestOptions requestOptions = null) =>
        Request<Review>(BaseAddress.Api, HttpMethod.Post, $"/v1/reviews/{WebUtility.UrlEncode(id)}/approve", options, requestOptions);

    /// <summary>Approves one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Review> ApproveAsync(
        string id, ReviewApproveOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Review>(BaseAddress.Api, HttpMethod.Post, $"/v1/reviews/{WebUtility.UrlEncode(id)}/approve",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Review Get(string id, ReviewGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Review>(BaseAddress.Api, HttpMethod.Get, $"/v1/reviews/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Review> GetAsync(
        string id, ReviewGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Review>(BaseAddress.Api, HttpMethod.Get, $"/v1/reviews/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Review> List(ReviewListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Review>>(BaseAddress.Api, HttpMethod.Get, "/v1/reviews", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Review>> ListAsync(
        ReviewListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Review>>(BaseAddress.Api, HttpMethod.Get, "/v1/reviews", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Review> ListAutoPaging(ReviewListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Review>("/v1/reviews", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Review> ListAutoPagingAsync(
        ReviewListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Review>("/v1/reviews", options, requestOptions, cancellationToken);
}
