using System.Net;

namespace Stripe;

/// <summary>Calls on account link objects.</summary>
public class AccountLinkService : Service,
    ICreatable<AccountLink, AccountLinkCreateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public AccountLinkService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public AccountLinkService(IStripeClient client) : base(client)
    {
    }

    internal AccountLinkService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual AccountLink Create(AccountLinkCreateOptions options, RequestOptions requestOptions = null) =>
        Request<AccountLink>(BaseAddress.Api, HttpMethod.Post, "/v1/account_links", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<AccountLink> CreateAsync(
        AccountLinkCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<AccountLink>(BaseAddress.Api, HttpMethod.Post, "/v1/account_links", options, requestOptions, cancellationToken);
}
