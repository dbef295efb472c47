using System.Net.Http.Headers;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>A request to Stripe's API, before any HTTP client has seen it.</summary>
public class StripeRequest
{
    private readonly BaseOptions options;
    private readonly string content;

    /// <summary>Builds the request that <paramref name="client"/> would send.</summary>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    /// <exception cref="StripeException">There is no API key.</exception>
    public StripeRequest(IStripeClient client, HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions)
    {
        ArgumentNullException.ThrowIfNull(client);
        this.options = options;
        Method = method;
        Uri = BuildUri(client.ApiBase, method, path, options);
        AuthorizationHeader = Bearer(requestOptions?.ApiKey ?? client.ApiKey);
        StripeHeaders = HeadersOf(method, requestOptions);
        Usage = requestOptions?.Usage;
    }

    internal StripeRequest(
        HttpMethod method, Uri uri, RequestOptions requestOptions, BaseOptions options, string content, bool isV2 = false)
    {
        this.options = options;
        this.content = content;
        IsV2 = isV2;
        Method = method;
        Uri = uri;
        AuthorizationHeader = Bearer(requestOptions.ApiKey);
        StripeHeaders = HeadersOf(method, requestOptions, isV2);
        Usage = requestOptions.Usage;
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The address, with the parameters of a GET or DELETE.</summary>
    public Uri Uri { get; }

    /// <summary>The API key as a bearer token.</summary>
    public AuthenticationHeaderValue AuthorizationHeader { get; }

    /// <summary>Stripe's own headers: version, account, idempotency key.</summary>
    public IDictionary<string, string> StripeHeaders { get; }

    /// <summary>A new body each time, so that a repeat can send it again; null unless it is a POST, and for API v2 when there is none.</summary>
    public HttpContent Content
    {
        get
        {
            if (Method != HttpMethod.Post || (IsV2 && content is null))
                return null;
            return content is null
                ? FormEncoder.Content(options)
                : new StringContent(content, new MediaTypeHeaderValue(IsV2 ? "application/json" : "application/x-www-form-urlencoded", "utf-8"));
        }
    }

    internal List<string> Usage { get; }

    /// <summary>Whether it goes to API v2, whose bodies are JSON.</summary>
    internal bool IsV2 { get; }

    /// <summary>Method and address, for a log.</summary>
    public override string ToString() => $"<{GetType().FullName} Method={Method} Uri={Uri}>";

    internal static Uri BuildUri(string baseUrl, HttpMethod method, string path, BaseOptions options)
    {
        string query = method == HttpMethod.Post || options is null ? "" : FormEncoder.Query(options);
        return new Uri(query.Length == 0 ? baseUrl + path : $"{baseUrl}{path}?{query}");
    }

    private static AuthenticationHeaderValue Bearer(string apiKey) => apiKey is null
        ? throw new StripeException("No API key provided. Set your API key using `var client = new Stripe.StripeClient(\"<API-KEY>\")`."
            + "You can generate API keys from the Stripe Dashboard. See https://stripe.com/docs/api/authentication for details or contact "
            + "support at https://support.stripe.com/email if you have any questions.")
        : new AuthenticationHeaderValue("Bearer", apiKey);

    private static Dictionary<string, string> HeadersOf(HttpMethod method, RequestOptions requestOptions, bool isV2 = false)
    {
        var headers = new Dictionary<string, string> { ["Stripe-Version"] = StripeConfiguration.ApiVersion };
        AddGiven("Stripe-Account", requestOptions?.StripeAccount);
        AddGiven("Stripe-Context", requestOptions?.StripeContext);
        AddGiven("Stripe-Request-Trigger", requestOptions?.StripeRequestTrigger);
        AddGiven("Idempotency-Key", requestOptions?.IdempotencyKey);
        if (method == HttpMethod.Post || (isV2 && method == HttpMethod.Delete))
            headers.TryAdd("Idempotency-Key", Guid.NewGuid().ToString());
        foreach ((string name, string value) in (requestOptions as RawRequestOptions)?.AdditionalHeaders ?? [])
            headers[name] = value;
        return headers;

        void AddGiven(string name, string value)
        {
            if (!string.IsNullOrEmpty(value))
                headers.Add(name, value);
        }
    }
}
