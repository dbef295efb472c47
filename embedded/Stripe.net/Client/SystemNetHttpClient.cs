using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Stripe;

/// <summary>Carries requests with <see cref="System.Net.Http.HttpClient"/> and repeats those that failed on the way.</summary>
public class SystemNetHttpClient : IHttpClient
{
    /// <summary>Repeats of a failed request, unless told otherwise.</summary>
    public const int DefaultMaxNumberRetries = 2;

    private const int MostMetrics = 100;

    private static readonly Lazy<HttpClient> Shared = new(BuildDefaultSystemNetHttpClient);

    private readonly HttpClient http;
    private readonly AppInfo appInfo;
    private readonly string clientUserAgent;
    private readonly ConcurrentQueue<object> metrics = new();

    /// <summary>Makes one; without <paramref name="httpClient"/> all share one with a time-out of 80 seconds.</summary>
    public SystemNetHttpClient(
        HttpClient httpClient = null, int maxNetworkRetries = DefaultMaxNumberRetries, AppInfo appInfo = null, bool enableTelemetry = true)
    {
        http = httpClient ?? Shared.Value;
        MaxNetworkRetries = maxNetworkRetries;
        EnableTelemetry = enableTelemetry;
        this.appInfo = appInfo;
        clientUserAgent = DescribeClient();
    }

    /// <summary>How long an answer may take.</summary>
    public static TimeSpan DefaultHttpTimeout => TimeSpan.FromSeconds(80);

    /// <summary>The longest pause before a repeat.</summary>
    public static TimeSpan MaxNetworkRetriesDelay => TimeSpan.FromSeconds(5);

    /// <summary>The shortest pause before a repeat.</summary>
    public static TimeSpan MinNetworkRetriesDelay => TimeSpan.FromMilliseconds(500);

    /// <summary>Whether a request tells Stripe how long the last one took.</summary>
    public bool EnableTelemetry { get; }

    /// <summary>How often a failed request is repeated.</summary>
    public int MaxNetworkRetries { get; }

    internal bool NetworkRetriesSleep { get; set; } = true;

    /// <summary>Makes the client that is used when none is given.</summary>
    public static HttpClient BuildDefaultSystemNetHttpClient() => new() { Timeout = DefaultHttpTimeout };

    /// <summary>Sends a request, repeats it when that is safe, and reads the answer.</summary>
    /// <exception cref="HttpRequestException">There was no answer, not even to the last repeat.</exception>
    /// <exception cref="OperationCanceledException">The last try took too long, or the caller gave up.</exception>
    public async Task<StripeResponse> MakeRequestAsync(StripeRequest request, CancellationToken cancellationToken = default)
    {
        (HttpResponseMessage response, int retries) = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        string body = await response.Content.ReadAsStringAsync(CancellationToken.None).ConfigureAwait(false);
        return new StripeResponse(response.StatusCode, response.Headers, body) { NumRetries = retries };
    }

    /// <summary>Sends a request, repeats it when that is safe, and leaves the body to be read.</summary>
    /// <exception cref="HttpRequestException">There was no answer, not even to the last repeat.</exception>
    /// <exception cref="OperationCanceledException">The last try took too long, or the caller gave up.</exception>
    public async Task<StripeStreamedResponse> MakeStreamingRequestAsync(StripeRequest request, CancellationToken cancellationToken = default)
    {
        (HttpResponseMessage response, int retries) = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        Stream body = await response.Content.ReadAsStreamAsync(CancellationToken.None).ConfigureAwait(false);
        return new StripeStreamedResponse(response.StatusCode, response.Headers, body) { NumRetries = retries };
    }

    private async Task<(HttpResponseMessage, int)> SendAsync(StripeRequest request, CancellationToken cancellation)
    {
        if (EnableTelemetry && !request.StripeHeaders.ContainsKey("X-Stripe-Client-Telemetry") && metrics.TryDequeue(out object last))
        {
            string telemetry = JsonSerializer.Serialize(new Dictionary<string, object> { ["last_request_metrics"] = last });
            request.StripeHeaders.Add("X-Stripe-Client-Telemetry", telemetry);
        }
        for (int retry = 0; ; retry++)
        {
            HttpResponseMessage response = null;
            long started = Stopwatch.GetTimestamp();
            try
            {
                response = await http.SendAsync(MessageOf(request), cancellation).ConfigureAwait(false);
            }
            catch (Exception failure) when (retry < MaxNetworkRetries && IsNetworkFailure(failure, cancellation))
            {
            }
            if (response != null && !(retry < MaxNetworkRetries && AsksForRepeat(response)))
            {
                Remember(response, Stopwatch.GetElapsedTime(started), request.Usage);
                return (response, retry);
            }
            await Task.Delay(Pause(retry + 1), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static bool IsNetworkFailure(Exception failure, CancellationToken cancellation) =>
        failure is HttpRequestException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested);

    private static bool AsksForRepeat(HttpResponseMessage response)
    {
        // Stripe knows whether a repeat helps: it would only replay the stored answer of a finished request.
        if (response.Headers.TryGetValues("Stripe-Should-Retry", out IEnumerable<string> said))
        {
            switch (said.First())
            {
                case "true": return true;
                case "false": return false;
            }
        }
        return response.StatusCode == HttpStatusCode.Conflict || (int)response.StatusCode >= 500;
    }

    private TimeSpan Pause(int retry)
    {
        if (!NetworkRetriesSleep)
            return TimeSpan.Zero;
        double doubled = MinNetworkRetriesDelay.TotalSeconds * Math.Pow(2, retry - 1);
        double jittered = Math.Min(doubled, MaxNetworkRetriesDelay.TotalSeconds) * (3 + Random.Shared.NextDouble()) / 4;
        return TimeSpan.FromSeconds(Math.Max(jittered, MinNetworkRetriesDelay.TotalSeconds));
    }

    private HttpRequestMessage MessageOf(StripeRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.Uri) { Content = request.Content };
        string agent = $"Stripe/{(request.IsV2 ? "V2" : "V1")} .NetBindings/{StripeConfiguration.StripeNetVersion}";
        message.Headers.TryAddWithoutValidation("User-Agent", appInfo is null ? agent : $"{agent} {appInfo.FormatUserAgent()}");
        message.Headers.Authorization = request.AuthorizationHeader;
        message.Headers.Add("X-Stripe-Client-User-Agent", clientUserAgent);
        foreach ((string name, string value) in request.StripeHeaders)
            message.Headers.Add(name, value);
        return message;
    }

    private void Remember(HttpResponseMessage response, TimeSpan took, List<string> usage)
    {
        if (!EnableTelemetry || metrics.Count >= MostMetrics || !response.Headers.TryGetValues("Request-Id", out IEnumerable<string> ids))
            return;
        metrics.Enqueue(new Dictionary<string, object>
        {
            ["request_id"] = ids.First(),
            ["request_duration_ms"] = (long)took.TotalMilliseconds,
            ["usage"] = usage is { Count: > 0 } ? usage : null,
        });
    }

    private string DescribeClient()
    {
        var client = new Dictionary<string, object>
        {
            ["bindings_version"] = StripeConfiguration.StripeNetVersion,
            ["lang"] = ".net",
            ["stripe_net_target_framework"] = "net9.0",
            ["lang_version"] = RuntimeInformation.FrameworkDescription,
        };
        if (EnableTelemetry)
            client["platform"] = $"{Environment.OSVersion} {RuntimeInformation.ProcessArchitecture}";
        client["newtonsoft_json_version"] =
            FileVersionInfo.GetVersionInfo(typeof(Newtonsoft.Json.JsonConvert).Assembly.Location).FileVersion;
        if (appInfo != null)
            client["application"] = appInfo;
        return JsonSerializer.Serialize(client);
    }
}
