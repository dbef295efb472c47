namespace Stripe;

/// <summary>Sends requests to Stripe's API.</summary>
public interface IStripeClient
{
    /// <summary>Base address of the API.</summary>
    string ApiBase { get; }

    /// <summary>The secret key.</summary>
    string ApiKey { get; }

    /// <summary>The client id for OAuth.</summary>
    string ClientId { get; }

    /// <summary>Base address of OAuth.</summary>
    string ConnectBase { get; }

    /// <summary>Base address of files.</summary>
    string FilesBase { get; }

    /// <summary>Base address of meter events.</summary>
    string MeterEventsBase { get; }

    /// <summary>Sends a request and reads the answer as <typeparamref name="T"/>.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    Task<T> RequestAsync<T>(
        HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken = default)
        where T : IStripeEntity;

    /// <summary>Sends a request and gives the answer's body as it comes.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    Task<Stream> RequestStreamingAsync(
        HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken = default);
}

/// <summary>Carries requests over HTTP.</summary>
public interface IHttpClient
{
    /// <summary>Sends a request, with whatever repeats the client makes, and reads the answer.</summary>
    Task<StripeResponse> MakeRequestAsync(StripeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a request and leaves the body to be read.</summary>
    Task<StripeStreamedResponse> MakeStreamingRequestAsync(StripeRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Names the calling program to Stripe.</summary>
public class AppInfo
{
    /// <summary>The program's name.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The partner id that Stripe gave.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("partner_id")]
    public string PartnerId { get; set; }

    /// <summary>The program's version.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("version")]
    public string Version { get; set; }

    /// <summary>Where the program is described.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>The text for a User-Agent header: <c>name/version (url)</c>.</summary>
    public string FormatUserAgent() =>
        Name + (string.IsNullOrEmpty(Version) ? "" : "/" + Version) + (string.IsNullOrEmpty(Url) ? "" : $" ({Url})");
}
