using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Stripe.V2.Core;

namespace Stripe;

/// <summary>Sends requests to Stripe's API and reads its answers. Safe for use by many threads.</summary>
public class StripeClient : IStripeClient
{
    private static readonly List<string> AsClient = ["stripe_client"];

    /// <summary>Makes a client.</summary>
    /// <exception cref="ArgumentException">The key is empty or has white space.</exception>
    public StripeClient(
        string apiKey = null, string clientId = null, IHttpClient httpClient = null, string apiBase = null, string connectBase = null,
        string filesBase = null, string meterEventsBase = null)
        : this(new StripeClientOptions
        {
            ApiKey = apiKey,
            ClientId = clientId,
            HttpClient = httpClient,
            ApiBase = apiBase,
            ConnectBase = connectBase,
            FilesBase = filesBase,
            MeterEventsBase = meterEventsBase,
        })
    {
    }

    /// <summary>Makes a client.</summary>
    /// <exception cref="ArgumentException">The key is empty or has white space.</exception>
    public StripeClient(StripeClientOptions options) : this(options, AsClient)
    {
    }

    internal StripeClient(StripeClientOptions options, List<string> usage) => Requestor = new LiveApiRequestor(options, usage);

    /// <summary>Where Stripe's API is.</summary>
    public static string DefaultApiBase => "https://api.stripe.com";

    /// <summary>Where Stripe's OAuth is.</summary>
    public static string DefaultConnectBase => "https://connect.stripe.com";

    /// <summary>Where Stripe's files are.</summary>
    public static string DefaultFilesBase => "https://files.stripe.com";

    /// <summary>Where Stripe's meter events go.</summary>
    public static string DefaultMeterEventsBase => "https://meter-events.stripe.com";

    internal LiveApiRequestor Requestor { get; }

    /// <summary>Base address of the API.</summary>
    public string ApiBase => Requestor.ApiBase;

    /// <summary>The secret key.</summary>
    public string ApiKey => Requestor.Options.ApiKey;

    /// <summary>The client id for OAuth.</summary>
    public string ClientId => Requestor.Options.ClientId;

    /// <summary>Base address of OAuth.</summary>
    public string ConnectBase => Requestor.Options.ConnectBase;

    /// <summary>Base address of files.</summary>
    public string FilesBase => Requestor.Options.FilesBase;

    /// <summary>Base address of meter events.</summary>
    public string MeterEventsBase => Requestor.Options.MeterEventsBase;

    /// <summary>Carries the requests.</summary>
    public IHttpClient HttpClient => Requestor.Options.HttpClient;

    /// <summary>The services of API v1.</summary>
    public virtual V1Services V1 => field ??= new V1Services(Requestor);

    /// <summary>The services of API v2.</summary>
    public virtual V2Services V2 => field ??= new V2Services(Requestor);

    /// <summary>Reads an object from JSON.</summary>
    public T Deserialize<T>(string response) where T : IStripeEntity => StripeEntity.FromJson<T>(response);

    /// <summary>Sends a request and reads the answer as <typeparamref name="T"/>.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<T> RequestAsync<T>(
        HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken = default)
        where T : IStripeEntity =>
        Requestor.RequestAsync<T>(BaseAddress.Api, method, path, options, requestOptions, cancellationToken);

    /// <summary>Sends a request and gives the answer's body as it comes.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    public Task<Stream> RequestStreamingAsync(
        HttpMethod method, string path, BaseOptions options, RequestOptions requestOptions, CancellationToken cancellationToken = default) =>
        Requestor.RequestStreamingAsync(method, path, options, requestOptions, cancellationToken);

    /// <summary>Sends a request whose body is already encoded.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    /// <exception cref="InvalidOperationException">Something else than a POST has a body.</exception>
    public StripeResponse RawRequest(HttpMethod method, string path, string content = null, RawRequestOptions requestOptions = null) =>
        RawRequestAsync(method, path, content, requestOptions).ConfigureAwait(false).GetAwaiter().GetResult();

    /// <summary>Sends a request whose body is already encoded.</summary>
    /// <exception cref="StripeException">Stripe refused it.</exception>
    /// <exception cref="InvalidOperationException">Something else than a POST has a body.</exception>
    public Task<StripeResponse> RawRequestAsync(
        HttpMethod method, string path, string content = null, RawRequestOptions requestOptions = null,
        CancellationToken cancellationToken = default) =>
        Requestor.RawRequestAsync(method, path, content, requestOptions, cancellationToken);

    /// <summary>Checks the signature of a thin event and reads it. Tolerance in seconds, either way.</summary>
    /// <exception cref="StripeException">The signature is wrong, too old or too new.</exception>
    /// <exception cref="ArgumentException">It is a whole event of API v1.</exception>
    /// <exception cref="JsonReaderException">The text is not JSON.</exception>
    public EventNotification ParseEventNotification(
        string json, string stripeSignatureHeader, string secret, long tolerance = EventUtility.DefaultTimeTolerance)
    {
        EventUtility.ValidateSignature(json, stripeSignatureHeader, secret, tolerance);
        if ((string)JObject.Parse(json)["object"] == "event")
        {
            throw new ArgumentException(
                "You passed a webhook payload to ParseEventNotification, which expects a thin event notification. "
                + "Use EventUtility.ConstructEvent instead.");
        }
        return EventNotification.FromJson(json, this);
    }
}
