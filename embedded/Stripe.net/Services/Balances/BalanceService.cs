using System.Net;

namespace Stripe;

/// <summary>Calls on balance objects.</summary>
public class BalanceService : Service,
    ISingletonRetrievable<Balance>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public BalanceService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public BalanceService(IStripeClient client) : base(client)
    {
    }

    internal BalanceService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Balance Get(RequestOptions requestOptions = null) =>
        Request<Balance>(BaseAddress.Api, HttpMethod.Get, "/v1/balance", null, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Balance> GetAsync(RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Balance>(BaseAddress.Api, HttpMethod.Get, "/v1/balance", null, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Balance Get(BalanceGetOptions options, RequestOptions requestOptions = null) =>
        Request<Balance>(BaseAddress.Api, HttpMethod.Get, "/v1/balance", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Balance> GetAsync(
        BalanceGetOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Balance>(BaseAddress.Api, HttpMethod.Get, "/v1/balance", options, requestOptions, cancellationToken);
}
