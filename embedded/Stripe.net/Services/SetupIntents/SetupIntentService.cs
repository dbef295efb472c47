using System.Net;

namespace Stripe;

/// <summary>Calls on setup intent objects.</summary>
public class SetupIntentService : Service,
    ICreatable<SetupIntent, SetupIntentCreateOptions>,
    IListable<SetupIntent, SetupIntentListOptions>,
    IRetrievable<SetupIntent, SetupIntentGetOptions>,
    IUpdatable<SetupIntent, SetupIntentUpdateOptions>
{
    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>.</summary>
    public SetupIntentService()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    public SetupIntentService(IStripeClient client) : base(client)
    {
    }

    internal SetupIntentService(ApiRequestor requestor) : base(requestor)
    {
    }

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SetupIntent Cancel(string id, SetupIntentCancelOptions options = null, RequestOptions requestOptions = null) =>
        Request<SetupIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}/cancel",
            options, requestOptions);

    /// <summary>Cancels one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SetupIntent> CancelAsync(
        string id, SetupIntentCancelOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SetupIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}/cancel",
            options, requestOptions, cancellationToken);

    /// <summary>Confirms one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SetupIntent Confirm(string id, SetupIntentConfirmOptions options = null, RequestOptions requestOptions = null) =>
        Request<SetupIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}/confirm",
            options, requestOptions);

    /// <summary>Confirms one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SetupIntent> ConfirmAsync(
        string id, SetupIntentConfirmOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SetupIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}/confirm",
            options, requestOptions, cancellationToken);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SetupIntent Create(SetupIntentCreateOptions options, RequestOptions requestOptions = null) =>
        Request<SetupIntent>(BaseAddress.Api, HttpMethod.Post, "/v1/setup_intents", options, requestOptions);

    /// <summary>Creates one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SetupIntent> CreateAsync(
        SetupIntentCreateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SetupIntent>(BaseAddress.Api, HttpMethod.Post, "/v1/setup_intents", options, requestOptions, cancellationToken);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SetupIntent Get(string id, SetupIntentGetOptions options = null, RequestOptions requestOptions = null) =>
        Request<SetupIntent>(BaseAddress.Api, HttpMethod.Get, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Reads one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SetupIntent> GetAsync(
        string id, SetupIntentGetOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SetupIntent>(BaseAddress.Api, HttpMethod.Get, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual StripeList<SetupIntent> List(SetupIntentListOptions options = null, RequestOptions requestOptions = null) =>
        Request<StripeList<SetupIntent>>(BaseAddress.Api, HttpMethod.Get, "/v1/setup_intents", options, requestOptions);

    /// <summary>Reads one page.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<StripeList<SetupIntent>> ListAsync(
        SetupIntentListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<StripeList<SetupIntent>>(BaseAddress.Api, HttpMethod.Get, "/v1/setup_intents",
            options, requestOptions, cancellationToken);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IEnumerable<SetupIntent> ListAutoPaging(SetupIntentListOptions options = null, RequestOptions requestOptions = null) =>
        ListRequestAutoPaging<SetupIntent>("/v1/setup_intents", options, requestOptions);

    /// <summary>Reads all pages, each when it is reached.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual IAsyncEnumerable<SetupIntent> ListAutoPagingAsync(
        SetupIntentListOptions options = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        ListRequestAutoPagingAsync<SetupIntent>("/v1/setup_intents", options, requestOptions, cancellationToken);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual SetupIntent Update(string id, SetupIntentUpdateOptions options, RequestOptions requestOptions = null) =>
        Request<SetupIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}", options, requestOptions);

    /// <summary>Changes the given fields of one.</summary>
    /// <exception cref="StripeException">Stripe refused the request.</exception>
    public virtual Task<SetupIntent> UpdateAsync(
        string id, SetupIntentUpdateOptions options, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) =>
        RequestAsync<SetupIntent>(BaseAddress.Api, HttpMethod.Post, $"/v1/setup_intents/{WebUtility.UrlEncode(id)}",
            options, requestOptions, cancellationToken);
}
