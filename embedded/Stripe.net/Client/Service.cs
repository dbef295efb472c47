using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Stripe;

/// <summary>What all services share.</summary>
public abstract class Service
{
    private readonly ApiRequestor requestor;
    private IStripeClient client;

    /// <summary>Uses <see cref="StripeConfiguration.StripeClient"/>, as it is at the time of each call.</summary>
    protected Service()
    {
    }

    /// <summary>Uses <paramref name="client"/>.</summary>
    protected Service(IStripeClient client) => requestor = ApiRequestor.Of(client);

    internal Service(ApiRequestor requestor) => this.requestor = requestor;

    /// <summary>The client of a service that was made without one; <see cref="StripeConfiguration.StripeClient"/> unless set.</summary>
    [Obsolete("This member will be removed in a future version")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IStripeClient Client
    {
        get => client ?? StripeConfiguration.StripeClient;
        set => client = value;
    }

    internal ApiRequestor Requestor => requestor ?? ApiRequestor.Of(client ?? StripeConfiguration.StripeClient);

    internal T Request<T>(BaseAddress address, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions)
        where T : IStripeEntity =>
        RequestAsync<T>(address, method, path, options, requestOptions).ConfigureAwait(false).GetAwaiter().GetResult();

    internal Task<T> RequestAsync<T>(
        BaseAddress address, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions,
        CancellationToken cancellationToken = default) where T : IStripeEntity =>
        Requestor.RequestAsync<T>(address, method, path, options, requestOptions, cancellationToken);

    internal IEnumerable<T> ListRequestAutoPaging<T>(string url, ListOptions options, RequestOptions requestOptions)
        where T : IStripeEntity =>
        ListRequestAutoPagingAsync<T>(url, options, requestOptions).ToBlockingEnumerable();

    internal async IAsyncEnumerable<T> ListRequestAutoPagingAsync<T>(
        string url, ListOptions options, RequestOptions requestOptions,
        [EnumeratorCancellation] CancellationToken cancellationToken = default) where T : IStripeEntity
    {
        var own = (ListOptions)options?.Clone() ?? new ListOptions();
        bool backward = !string.IsNullOrEmpty(own.EndingBefore) && string.IsNullOrEmpty(own.StartingAfter);
        while (true)
        {
            var page = await RequestAsync<StripeList<T>>(BaseAddress.Api, HttpMethod.Get, url, own, requestOptions, cancellationToken)
                .ConfigureAwait(false);
            if (backward)
                page.Reverse();
            string last = null;
            foreach (T item in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (item == null)
                    continue;
                last = ((IHasId)item).Id;
                yield return item;
            }
            if (!page.HasMore || string.IsNullOrEmpty(last))
                yield break;
            if (backward)
                own.EndingBefore = last;
            else
                own.StartingAfter = last;
        }
    }

    internal IEnumerable<T> SearchRequestAutoPaging<T>(string url, SearchOptions options, RequestOptions requestOptions)
        where T : IStripeEntity =>
        SearchRequestAutoPagingAsync<T>(url, options, requestOptions).ToBlockingEnumerable();

    internal async IAsyncEnumerable<T> SearchRequestAutoPagingAsync<T>(
        string url, SearchOptions options, RequestOptions requestOptions,
        [EnumeratorCancellation] CancellationToken cancellationToken = default) where T : IStripeEntity
    {
        var own = (SearchOptions)options?.Clone() ?? new SearchOptions();
        while (true)
        {
            var page = await RequestAsync<StripeSearchResult<T>>(
                BaseAddress.Api, HttpMethod.Get, url, own, requestOptions, cancellationToken).ConfigureAwait(false);
            foreach (T item in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (item != null)
                    yield return item;
            }
            if (!page.HasMore || string.IsNullOrEmpty(page.NextPage))
                yield break;
            own.Page = page.NextPage;
        }
    }
}
