using System.Net;

namespace Stripe;

/// <summary>Calls on payment intent objects.</summary>
public class PaymentIntentService : Service,
    ICreatable<PaymentIntent, PaymentIntentCreateOptions>,
    IListable<PaymentIntent, PaymentIntentListOptions>,
    IRetrievable<PaymentIntent, PaymentIntentGetOptions>,
    ISearchable<PaymentIntent, PaymentIntentSearchOptions>,
    IUpdatable<PaymentIntent, PaymentIntentUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PaymentIntentService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PaymentIntentService(IStripeClient client) : base(client)
    {
    }

    internal PaymentIntentService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent Cancel(string id, PaymentIntentCancelOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/cancel",
            options, requestOptions);

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> CancelAsync(
        string id, PaymentIntentCancelOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/cancel",
            options, requestOptions, cancellationToken);

    /// <summary>Captures the authorised money of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent Capture(string id, PaymentIntentCaptureOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/capture",
            options, requestOptions);

    /// <summary>Captures the authorised money of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> CaptureAsync(
        string id, PaymentIntentCaptureOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/capture",
            options, requestOptions, cancellationToken);

    /// <summary>Confirms one: the payment is attempted.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent Confirm(string id, PaymentIntentConfirmOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/confirm",
            options, requestOptions);

    /// <summary>Confirms one: the payment is attempted.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> ConfirmAsync(
        string id, PaymentIntentConfirmOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/confirm",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent Create(PaymentIntentCreateOptions options, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, "/v1/payment_intents", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> CreateAsync(
        PaymentIntentCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, "/v1/payment_intents", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent Get(string id, PaymentIntentGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> GetAsync(
        string id, PaymentIntentGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Get, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Increment authorization.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent IncrementAuthorization(
        string id, PaymentIntentIncrementAuthorizationOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/increment_authorization",
            options, requestOptions);

    /// <summary>Increment authorization.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> IncrementAuthorizationAsync(
        string id, PaymentIntentIncrementAuthorizationOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/increment_authorization",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<PaymentIntent> List(PaymentIntentListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<PaymentIntent>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_intents", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<PaymentIntent>> ListAsync(
        PaymentIntentListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<PaymentIntent>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_intents",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<PaymentIntent> ListAutoPaging(
        PaymentIntentListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<PaymentIntent>("/v1/payment_intents", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<PaymentIntent> ListAutoPagingAsync(
        PaymentIntentListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<PaymentIntent>("/v1/payment_intents", options, requestOptions, cancellationToken);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeSearchResult<PaymentIntent> Search(
        PaymentIntentSearchOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeSearchResult<PaymentIntent>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_intents/search", options, requestOptions);

    /// <summary>Searches; results lag behind writes by up to a minute.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeSearchResult<PaymentIntent>> SearchAsync(
        PaymentIntentSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeSearchResult<PaymentIntent>>(BaseAddress.Api, HttpMethod.Get, "/v1/payment_intents/search",
            options, requestOptions, cancellationToken);

    /// <summary>Search auto paging.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<PaymentIntent> SearchAutoPaging(
        PaymentIntentSearchOptions options = null, RequestOptions requestOptions = null) =>
        SearchRequestAutoPaging<PaymentIntent>("/v1/payment_intents/search", options, requestOptions);

    /// <summary>Search auto paging.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<PaymentIntent> SearchAutoPagingAsync(
        PaymentIntentSearchOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        SearchRequestAutoPagingAsync<PaymentIntent>("/v1/payment_intents/search", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent Update(string id, PaymentIntentUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> UpdateAsync(
        string id, PaymentIntentUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Pays with what the customer has left with the account.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual PaymentIntent ApplyCustomerBalance(
        string id, PaymentIntentApplyCustomerBalanceOptions options = null, RequestOptions requestOptions = null) =>
        Request<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/apply_customer_balance",
            options, requestOptions);

    /// <summary>Pays with what the customer has left with the account.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<PaymentIntent> ApplyCustomerBalanceAsync(
        string id, PaymentIntentApplyCustomerBalanceOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<PaymentIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/payment_intents/{WebUtility.UrlEncode(id)}/apply_customer_balance",
            options, requestOptions, cancellationToken);
}
