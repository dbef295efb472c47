using System.Net;

namespace Stripe;

/// <summary>Calls on payout objects.</summary>
public class PayoutService : Service,
    ICreatable<Payout, PayoutCreateOptions>,
    IListable<Payout, PayoutListOptions>,
    IRetrievable<Payout, PayoutGetOptions>,
    IUpdatable<Payout, PayoutUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public PayoutService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public PayoutService(IStripeClient client) : base(client)
    {
    }

    internal PayoutService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Payout Cancel(string id, PayoutCancelOptions options = null, RequestOptions requestOptions = null) =>
        Request<Payout>(BaseAddress.Api, HttpMethod.Post, $"/v1/payouts/{WebUtility.UrlEncode(id)}/cancel", options, requestOptions);

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Payout> CancelAsync(
        string id, PayoutCancelOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Payout>(BaseAddress.Api, HttpMethod.Post, $"/v1/payouts/{WebUtility.UrlEncode(id)}/cancel",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Payout Create(PayoutCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Payout>(BaseAddress.Api, HttpMethod.Post, "/v1/payouts", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Payout> CreateAsync(
        PayoutCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Payout>(BaseAddress.Api, HttpMethod.Post, "/v1/payouts", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Payout Get(string id, PayoutGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Payout>(BaseAddress.Api, HttpMethod.Get, $"/v1/payouts/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Payout> GetAsync(
        string id, PayoutGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Payout>(BaseAddress.Api, HttpMethod.Get, $"/v1/payouts/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Payout> List(PayoutListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Payout>>(BaseAddress.Api, HttpMethod.Get, "/v1/payouts", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Payout>> ListAsync(
        PayoutListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Payout>>(BaseAddress.Api, HttpMethod.Get, "/v1/payouts", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Payout> ListAutoPaging(PayoutListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Payout>("/v1/payouts", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Payout> ListAutoPagingAsync(
        PayoutListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Payout>("/v1/payouts", options, requestOptions, cancellationToken);

    /// <summary>Reverses one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Payout Reverse(string id, PayoutReverseOptions options = null, RequestOptions requestOptions = null) =>
        Request<Payout>(BaseAddress.Api, HttpMethod.Post, $"/v1/payouts/{WebUtility.UrlEncode(id)}/reverse", options, requestOptions);

    /// <summary>Reverses one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Payout> ReverseAsync(
        string id, PayoutReverseOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Payout>(BaseAddress.Api, HttpMethod.Post, $"/v1/payouts/{WebUtility.UrlEncode(id)}/reverse",
            options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Payout Update(string id, PayoutUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Payout>(BaseAddress.Api, HttpMethod.Post, $"/v1/payouts/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Payout> UpdateAsync(
        string id, PayoutUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Payout>(BaseAddress.Api, HttpMethod.Post, $"/v1/payouts/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
