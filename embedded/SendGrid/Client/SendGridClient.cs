using System.Net;

namespace SendGrid;

/// <summary>Sends requests to SendGrid's API with an API key.</summary>
public class SendGridClient : BaseClient
{
    /// <summary>Uses a proxy.</summary>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public SendGridClient(
        IWebProxy webProxy, string apiKey, string host = null, Dictionary<string, string> requestHeaders = null, string version = null,
        string urlPath = null, bool httpErrorAsException = false)
        : base(webProxy, Options(apiKey, host, requestHeaders, version, urlPath, httpErrorAsException))
    {
    }

    /// <summary>Uses the given HTTP client.</summary>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public SendGridClient(
        HttpClient httpClient, string apiKey, string host = null, Dictionary<string, string> requestHeaders = null, string version = null,
        string urlPath = null, bool httpErrorAsException = false)
        : base(httpClient, Options(apiKey, host, requestHeaders, version, urlPath, httpErrorAsException))
    {
    }

    /// <summary>Uses an HTTP client of its own.</summary>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public SendGridClient(
        string apiKey, string host = null, Dictionary<string, string> requestHeaders = null, string version = null, string urlPath = null)
        : base(Options(apiKey, host, requestHeaders, version, urlPath, false))
    {
    }

    /// <summary>Uses an HTTP client of its own, with the retries of the options.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public SendGridClient(SendGridClientOptions options) : base(options)
    {
    }

    /// <summary>Uses the given HTTP client.</summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public SendGridClient(HttpClient httpClient, SendGridClientOptions options) : base(httpClient, options)
    {
    }

    private static SendGridClientOptions Options(
        string apiKey, string host, Dictionary<string, string> requestHeaders, string version, string urlPath, bool httpErrorAsException)
    {
        var options = new SendGridClientOptions { ApiKey = apiKey, HttpErrorAsException = httpErrorAsException };
        options.Host = host ?? options.Host;
        options.RequestHeaders = requestHeaders ?? options.RequestHeaders;
        options.Version = version ?? options.Version;
        options.UrlPath = urlPath ?? options.UrlPath;
        return options;
    }
}
