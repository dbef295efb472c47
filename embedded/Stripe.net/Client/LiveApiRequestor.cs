using System.Net;
using System.Text.Json;

namespace Stripe;

/// <summary>Sends requests over HTTP and turns answers into objects or exceptions.</summary>
internal sealed class LiveApiRequestor : ApiRequestor
{
    private readonly List<string> usage;

    public LiveApiRequestor(StripeClientOptions options, List<string> usage)
    {
        Options = options?.Clone() ?? new StripeClientOptions();
        if (Options.ApiKey is { Length: 0 })
            throw new ArgumentException("API key cannot be the empty string.", nameof(options.ApiKey));
        if (Options.ApiKey is { } key && key.Any(char.IsWhiteSpace))
            throw new ArgumentException("API key cannot contain whitespace.", nameof(options.ApiKey));
        this.usage = usage;
        Options.HttpClient ??= new SystemNetHttpClient();
        Options.ApiBase ??= StripeClient.DefaultApiBase;
        Options.ConnectBase ??= StripeClient.DefaultConnectBase;
        Options.FilesBase ??= StripeClient.DefaultFilesBase;
        Options.MeterEventsBase ??= StripeClient.DefaultMeterEventsBase;
    }

    public StripeClientOptions Options { get; }

    public override string ApiBase => Options.ApiBase;

    public override async Task<T> RequestAsync<T>(
        BaseAddress baseAddress, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions,
        CancellationToken cancellationToken = default)
    {
        StripeRequest request = MakeRequest(method, path, options, requestOptions);
        StripeResponse response = await Options.HttpClient.MakeRequestAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
            throw ErrorOf(response, request.IsV2);
        PassOnNotice(response);
        T entity;
        try
        {
            entity = JsonSerializer.Deserialize<T>(response.Content, StripeConfiguration.SerializerOptions);
        }
        catch (JsonException)
        {
            throw NotStripes(response);
        }
        entity.StripeResponse = response;
        if (entity is V2.Core.Event happened)
            happened.Requestor = this;
        return entity;
    }

    public async Task<Stream> RequestStreamingAsync(
        HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken)
    {
        StripeRequest request = MakeRequest(method, path, options, requestOptions);
        StripeStreamedResponse response =
            await Options.HttpClient.MakeStreamingRequestAsync(request, cancellationToken).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.OK
            ? response.Body
            : throw ErrorOf(await response.ToStripeResponseAsync().ConfigureAwait(false));
    }

    public async Task<StripeResponse> RawRequestAsync(
        HttpMethod method, string path, string content, RawRequestOptions requestOptions, CancellationToken cancellationToken)
    {
        if (method != HttpMethod.Post && content != null)
            throw new InvalidOperationException("content is not allowed for non-POST requests.");
        RequestOptions own = Complete(requestOptions, "raw_request");
        Uri uri = StripeRequest.BuildUri(own.InternalBaseUrl ?? ApiBase, method, path, null);
        var request = new StripeRequest(method, uri, own, null, content, IsV2(path));
        StripeResponse response = await Options.HttpClient.MakeRequestAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
            throw ErrorOf(response);
        PassOnNotice(response);
        return response;
    }

    /// <summary>What Stripe wants the developer to read goes to the error stream, as with the official client.</summary>
    private static void PassOnNotice(StripeResponse response)
    {
        if (response.Headers?.TryGetValues("Stripe-Notice", out IEnumerable<string> notices) == true && notices.First() is { Length: > 0 } notice)
            Console.Error.WriteLine(notice);
    }

    private StripeRequest MakeRequest(HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions)
    {
        Uri uri = StripeRequest.BuildUri(requestOptions?.InternalBaseUrl ?? ApiBase, method, path, options);
        return new StripeRequest(method, uri, Complete(requestOptions), options, null, IsV2(path));
    }

    private static bool IsV2(string path) => path?.StartsWith("/v2", StringComparison.Ordinal) == true;

    private RequestOptions Complete(RequestOptions given, params string[] alsoUsed)
    {
        RequestOptions own = given?.Clone() ?? new RequestOptions();
        if (string.IsNullOrEmpty(own.ApiKey))
            own.ApiKey = Options.ApiKey;
        if (string.IsNullOrEmpty(own.StripeAccount))
            own.StripeAccount = Options.StripeAccount;
        own.StripeContext ??= Options.StripeContext;
        own.Usage = [.. usage, .. own.Usage ?? [], .. alsoUsed];
        return own;
    }

    private static StripeException ErrorOf(StripeResponse response, bool ofV2 = false)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(response.Content);
        }
        catch (JsonException)
        {
            return NotStripes(response);
        }
        using JsonDocument body = document;
        // A body that is JSON but no object is an InvalidOperationException, as with the official client.
        if (!body.RootElement.TryGetProperty("error", out JsonElement inner))
            return NotStripes(response);
        // OAuth's errors are flat: there "error" is a text and the fields lie beside it.
        StripeError error = (inner.ValueKind == JsonValueKind.String ? body.RootElement : inner)
            .Deserialize<StripeError>(StripeConfiguration.SerializerOptions);
        error.StripeResponse = response;
        return ofV2 && error.Type == "rate_limit"
            ? new V2.RateLimitException(response.StatusCode, error, error.Message) { StripeResponse = response }
            : new StripeException(response.StatusCode, error, error.Message ?? error.ErrorDescription) { StripeResponse = response };
    }

    private static StripeException NotStripes(StripeResponse response) =>
        new(response.StatusCode, null, $"Invalid response object from API: \"{response.Content}\"") { StripeResponse = response };
}
