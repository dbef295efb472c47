using System.Net;

namespace Stripe;

/// <summary>Calls on balance transaction objects.</summary>
public class BalanceTransactionService : Service,
    IListable<BalanceTransaction, BalanceTransactionListOptions>,
    IRetrievable<BalanceTransaction, BalanceTransactionGetOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public BalanceTransactionService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public BalanceTransactionService(IStripeClient client) : base(client)
    {
    }

    internal BalanceTransactionService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual BalanceTransaction Get(string id, BalanceTransactionGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<BalanceTransaction>(BaseAddress.Api, HttpMethod.Get, $"/v1/balance_transactions/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<BalanceTransaction> GetAsync(
        string id, BalanceTransactionGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<BalanceTransaction>(BaseAddress.Api, HttpMethod.Get, $"/v1/balance_transactions/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<BalanceTransaction> List(
        BalanceTransactionListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<BalanceTransaction>>(BaseAddress.Api, HttpMethod.Get, "/v1/balance_transactions", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<BalanceTransaction>> ListAsync(
        BalanceTransactionListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<BalanceTransaction>>(BaseAddress.Api, HttpMethod.Get, "/v1/balance_transactions",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<BalanceTransaction> ListAutoPaging(
        BalanceTransactionListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<BalanceTransaction>("/v1/balance_transactions", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<BalanceTransaction> ListAutoPagingAsync(
        BalanceTransactionListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<BalanceTransaction>("/v1/balance_transactions", options, requestOptions, cancellationToken);
}
