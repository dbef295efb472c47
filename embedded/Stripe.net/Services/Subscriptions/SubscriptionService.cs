using System.Net;

namespace Stripe;

/// <summary>Calls on subscription objects.</summary>
public class SubscriptionService : Service,
    ICreatable<Subscription, SubscriptionCreateOptions>,
    IListable<Subscription, SubscriptionListOptions>,
    IRetrievable<Subscription, SubscriptionGetOptions>,
    ISearchable<Subscription, SubscriptionSearchOptions>,
    IUpdatable<Subscription, SubscriptionUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public SubscriptionService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public SubscriptionService(IStripeClient client) : base(client)
    {
    }

    internal SubscriptionService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Subscription Cancel(string id, SubscriptionCancelOptions options = null, RequestOptions requestOptions = null) =>
        Request<Subscription>(BaseAddress.Api, HttpMethod.Delete, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Subscription> CancelAsync(
        string id, SubscriptionCancelOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Subscription>(BaseAddress.Api, HttpMethod.Delete, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Subscription Create(SubscriptionCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Subscription>(BaseAddress.Api, HttpMethod.Post, "/v1/subscriptions", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Subscription> CreateAsync(
        SubscriptionCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Subscription>(BaseAddress.Api, HttpMethod.Post, "/v1/subscriptions", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Subscription Get(string id, SubscriptionGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Subscription>(BaseAddress.Api, HttpMethod.Get, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Subscription> GetAsync(
        string id, SubscriptionGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Subscription>(BaseAddress.Api, HttpMethod.Get, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Subscription> List(SubscriptionListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Subscription>>(BaseAddress.Api, HttpMethod.Get, "/v1/subscriptions", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Subscription>> ListAsync(
        SubscriptionListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Subscription>>(BaseAddress.Api, HttpMethod.Get, "/v1/subscriptions",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Subscription> ListAutoPaging(SubscriptionListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Subscription>("/v1/subscriptions", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Subscription> ListAutoPagingAsync(
        SubscriptionListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Subscription>("/v1/subscriptions", options, requestOptions, cancellationToken);

    /// <summary>Resumes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Subscription Resume(string id, SubscriptionResumeOptions options = null, RequestOptions requestOptions = null) =>
        Request<Subscription>(BaseAddress.Api, HttpMethod.Post, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}/resume",
            options, requestOptions);

    /// <summary>Resumes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Subscription> ResumeAsync(
        string id, SubscriptionResumeOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Subscription>(BaseAddress.Api, HttpMethod.Post, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}/resume",
            options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<Subscription> Search(
        SubscriptionSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<Subscription>>(BaseAddress.Api, HttpMethod.Get, "/v1/subscriptions/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<Subscription>> SearchAsync(
        SubscriptionSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<Subscription>>(BaseAddress.Api, HttpMethod.Get, "/v1/subscriptions/search",
            options, requestOptions, cancellationToken);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Subscription> SearchAutoPaging(
        SubscriptionSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<Subscription>("/v1/subscriptions/search", options, requestOptions);

    /// <summary>Searches, through all pages.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Subscription> SearchAutoPagingAsync(
        SubscriptionSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<Subscription>("/v1/subscriptions/search", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Subscription Update(string id, SubscriptionUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Subscription>(BaseAddress.Api, HttpMethod.Post, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Subscription> UpdateAsync(
        string id, SubscriptionUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Subscription>(BaseAddress.Api, HttpMethod.Post, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Takes the discount away.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Discount DeleteDiscount(
        string id, SubscriptionDeleteDiscountOptions options = null, RequestOptions requestOptions = null) =>
        Request<Discount>(BaseAddress.Api, HttpMethod.Delete, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}/discount",
            options, requestOptions);

    /// <summary>Takes the discount away.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Discount> DeleteDiscountAsync(
        string id, SubscriptionDeleteDiscountOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Discount>(BaseAddress.Api, HttpMethod.Delete, $"/v1/subscriptions/{WebUtility.UrlEncode(id)}/discount",
            options, requestOptions, cancellationToken);
}
