using System.Net;

namespace Stripe;

/// <summary>Calls on account objects.</summary>
public class AccountService : Service,
    ICreatable<Account, AccountCreateOptions>,
    IDeletable<Account, AccountDeleteOptions>,
    IListable<Account, AccountListOptions>,
    IRetrievable<Account, AccountGetOptions>,
    IUpdatable<Account, AccountUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public AccountService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public AccountService(IStripeClient client) : base(client)
    {
    }

    internal AccountService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Account Create(AccountCreateOptions options, RequestOptions requestOptions = null) =>
        Request<Account>(BaseAddress.Api, HttpMethod.Post, "/v1/accounts", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Account> CreateAsync(
        AccountCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Account>(BaseAddress.Api, HttpMethod.Post, "/v1/accounts", options, requestOptions, cancellationToken);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Account Delete(string id, AccountDeleteOptions options = null, RequestOptions requestOptions = null) =>
        Request<Account>(BaseAddress.Api, HttpMethod.Delete, $"/v1/accounts/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Deletes one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Account> DeleteAsync(
        string id, AccountDeleteOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Account>(BaseAddress.Api, HttpMethod.Delete, $"/v1/accounts/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Account Get(string id, AccountGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<Account>(BaseAddress.Api, HttpMethod.Get, $"/v1/accounts/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Account> GetAsync(
        string id, AccountGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Account>(BaseAddress.Api, HttpMethod.Get, $"/v1/accounts/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<Account> List(AccountListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<Account>>(BaseAddress.Api, HttpMethod.Get, "/v1/accounts", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<Account>> ListAsync(
        AccountListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<Account>>(BaseAddress.Api, HttpMethod.Get, "/v1/accounts", options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<Account> ListAutoPaging(AccountListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<Account>("/v1/accounts", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<Account> ListAutoPagingAsync(
        AccountListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<Account>("/v1/accounts", options, requestOptions, cancellationToken);

    /// <summary>Rejects one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Account Reject(string id, AccountRejectOptions options = null, RequestOptions requestOptions = null) =>
        Request<Account>(BaseAddress.Api, HttpMethod.Post, $"/v1/accounts/{WebUtility.UrlEncode(id)}/reject", options, requestOptions);

    /// <summary>Rejects one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Account> RejectAsync(
        string id, AccountRejectOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Account>(BaseAddress.Api, HttpMethod.Post, $"/v1/accounts/{WebUtility.UrlEncode(id)}/reject",
            options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Account Update(string id, AccountUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<Account>(BaseAddress.Api, HttpMethod.Post, $"/v1/accounts/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Account> UpdateAsync(
        string id, AccountUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Account>(BaseAddress.Api, HttpMethod.Post, $"/v1/accounts/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads the account that the key is of.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Account GetSelf(RequestOptions requestOptions = null) =>
        Request<Account>(BaseAddress.Api, HttpMethod.Get, "/v1/account", null, requestOptions);

    /// <summary>Reads the account that the key is of.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<Account> GetSelfAsync(RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<Account>(BaseAddress.Api, HttpMethod.Get, "/v1/account", null, requestOptions, cancellationToken);
}
