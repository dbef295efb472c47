namespace Stripe;

/// <summary>The part of a client that services use.</summary>
internal abstract class ApiRequestor
{
    public abstract string ApiBase { get; }

    public abstract Task<T> RequestAsync<T>(
        BaseAddress baseAddress, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions,
        CancellationToken cancellationToken = default) where T : IStripeEntity;

    /// <summary>A client of the caller's own is asked through its interface; ours directly.</summary>
    public static ApiRequestor Of(IStripeClient client) =>
        client is StripeClient known ? known.Requestor : new ForeignClient(client);

    private sealed class ForeignClient(IStripeClient client) : ApiRequestor
    {
        public override string ApiBase => client.ApiBase;

        public override Task<T> RequestAsync<T>(
            BaseAddress baseAddress, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions,
            CancellationToken cancellationToken = default) =>
            client.RequestAsync<T>(method, path, options, requestOptions, cancellationToken);
    }
}

/// <summary>Which of Stripe's hosts a call goes to.</summary>
internal enum BaseAddress
{
    Api,
}
