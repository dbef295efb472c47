using System.Net;

namespace Stripe.Radar;

/// <summary>Calls on early fraud warning objects.</summary>
public class EarlyFraudWarningService : Service,
    IListable<EarlyFraudWarning, EarlyFraudWarningListOptions>,
    IRetrievable<EarlyFraudWarning, EarlyFraudWarningGetOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public EarlyFraudWarningService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public EarlyFraudWarningService(IStripeClient client) : base(client)
    {
    }

    internal EarlyFraudWarningService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual EarlyFraudWarning Get(string id, EarlyFraudWarningGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<EarlyFraudWarning>(BaseAddress.Api, HttpMethod.Get, $"/v1/radar/early_fraud_warnings/{WebUtility.UrlEncode(id)}",
            options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<EarlyFraudWarning> GetAsync(
        string id, EarlyFraudWarningGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<EarlyFraudWarning>(BaseAddress.Api, HttpMethod.Get, $"/v1/radar/early_fraud_warnings/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<EarlyFraudWarning> List(EarlyFraudWarningListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<EarlyFraudWarning>>(BaseAddress.Api, HttpMethod.Get, "/v1/radar/early_fraud_warnings", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<EarlyFraudWarning>> ListAsync(
        EarlyFraudWarningListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<EarlyFraudWarning>>(BaseAddress.Api, HttpMethod.Get, "/v1/radar/early_fraud_warnings",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<EarlyFraudWarning> ListAutoPaging(
        EarlyFraudWarningListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<EarlyFraudWarning>("/v1/radar/early_fraud_warnings", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<EarlyFraudWarning> ListAutoPagingAsync(
        EarlyFraudWarningListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<EarlyFraudWarning>("/v1/radar/early_fraud_warnings", options, requestOptions, cancellationToken);
}
