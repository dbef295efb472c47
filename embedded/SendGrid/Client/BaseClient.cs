using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json;
using SendGrid.Helpers.Errors;
using SendGrid.Helpers.Mail;
using SendGrid.Helpers.Reliability;

namespace SendGrid;

/// <summary>Sends requests to an API of SendGrid's kind.</summary>
public abstract class BaseClient : ISendGridClient
{
    private const string Json = "application/json";

    private static readonly string UserAgent = $"sendgrid/{typeof(BaseClient).Assembly.GetName().Version} csharp";

    private readonly BaseClientOptions options;
    private readonly HttpClient client;

    /// <summary>Uses an HTTP client of its own, with the retries of the options.</summary>
    protected BaseClient(BaseClientOptions options) : this((HttpClient)null, options)
    {
    }

    /// <summary>Uses an HTTP client of its own behind a proxy, with the retries of the options.</summary>
    protected BaseClient(IWebProxy webProxy, BaseClientOptions options) : this(Behind(webProxy, options), options)
    {
    }

    /// <summary>Uses the given HTTP client, which then makes no retries; one of its own when it is null.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    protected BaseClient(HttpClient httpClient, BaseClientOptions options)
    {
        this.options = options ?? throw new ArgumentNullException(nameof(options));
        client = httpClient ?? Behind(null, options);
        if (options.RequestHeaders?.TryGetValue("Content-Type", out string contentType) == true)
            MediaType = contentType;
    }

    /// <summary>HTTP methods.</summary>
    public enum Method
    {
        /// <summary>DELETE</summary>
        DELETE,

        /// <summary>GET</summary>
        GET,

        /// <summary>PATCH</summary>
        PATCH,

        /// <summary>POST</summary>
        POST,

        /// <summary>PUT</summary>
        PUT,
    }

    /// <summary>The path of requests that name none.</summary>
    public string UrlPath
    {
        get => options.UrlPath;
        set => options.UrlPath = value;
    }

    /// <summary>The API's version, put before the path.</summary>
    public string Version
    {
        get => options.Version;
        set => options.Version = value;
    }

    /// <summary>The media type of bodies and answers.</summary>
    public string MediaType { get; set; } = Json;

    /// <summary>Takes an Authorization header apart.</summary>
    public virtual AuthenticationHeaderValue AddAuthorization(KeyValuePair<string, string> header)
    {
        string[] parts = header.Value.Split();
        return new AuthenticationHeaderValue(parts[0], parts[1]);
    }

    /// <summary>Sends a finished request. A refusal is an answer, or an exception when the options say so.</summary>
    public virtual async Task<Response> MakeRequest(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode && options.HttpErrorAsException)
            await ErrorHandler.ThrowException(response).ConfigureAwait(false);
        // Some of SendGrid's answers spell the charset in a way that .NET does not know.
        if (response.Content?.Headers.ContentType?.CharSet == "utf8")
            response.Content.Headers.ContentType.CharSet = Encoding.UTF8.WebName;
        return new Response(response.StatusCode, response.Content, response.Headers);
    }

    /// <summary>Sends a request; <paramref name="queryParams"/> is a JSON object.</summary>
    public Task<Response> RequestAsync(
        Method method, string requestBody = null, string queryParams = null, string urlPath = null,
        CancellationToken cancellationToken = default)
    {
        var host = new Uri(options.Host.EndsWith('/') ? options.Host : options.Host + "/");
        var request = new HttpRequestMessage(new HttpMethod(method.ToString()), new Uri(host, PathOf(urlPath, queryParams)));
        if (requestBody != null)
        {
            request.Content = new StringContent(requestBody, Encoding.UTF8, MediaType);
            // The API wants plain application/json, without a charset.
            if (MediaType == Json)
                request.Content.Headers.ContentType.CharSet = null;
        }
        foreach ((string name, string value) in options.RequestHeaders ?? [])
            request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.Authorization = options.Auth;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        request.Headers.UserAgent.TryParseAdd(UserAgent);
        return MakeRequest(request, cancellationToken);
    }

    /// <summary>Sends a mail. 202 means that SendGrid took it, and its id is in the header <c>X-Message-Id</c>.</summary>
    public Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default) =>
        RequestAsync(Method.POST, msg.Serialize(), urlPath: "mail/send", cancellationToken: cancellationToken);

    private static HttpClient Behind(IWebProxy proxy, BaseClientOptions options)
    {
        var handler = new HttpClientHandler();
        if (proxy != null)
        {
            handler.Proxy = proxy;
            handler.PreAuthenticate = true;
        }
        return new HttpClient(new RetryDelegatingHandler(handler, options.ReliabilitySettings));
    }

    private string PathOf(string urlPath, string queryParams)
    {
        string path = urlPath ?? options.UrlPath;
        if (options.Version != null)
            path = $"{options.Version}/{path}";
        if (queryParams is null)
            return path;
        return $"{path}?{string.Join('&', Values(queryParams).Select(p => $"{p.Name}={p.Value}"))}";
    }

    /// <summary>All values in the JSON by the names before them, those of one name together; null is none.</summary>
    private static IEnumerable<(string Name, object Value)> Values(string json)
    {
        var values = new List<(string Name, object Value)>();
        string name = "";
        using var reader = new JsonTextReader(new StringReader(json));
        while (reader.Read())
        {
            if (reader.TokenType == JsonToken.PropertyName)
                name = (string)reader.Value;
            else if (reader.TokenType is JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean or JsonToken.Date)
                values.Add((name, reader.Value));
        }
        return values.GroupBy(v => v.Name).SelectMany(same => same);
    }
}
