using System.Text.Json;
using Newtonsoft.Json;
using Stripe.Infrastructure;

namespace Stripe;

/// <summary>Settings of services that were made without a client. Set them at start: a change replaces the shared client.</summary>
public static class StripeConfiguration
{
    private const string KeyHelp =
        "your API key from the Stripe Dashboard. See https://stripe.com/docs/api/authentication for details or contact support at "
        + "https://support.stripe.com/email if you have any questions.";

    private static IStripeClient client;

    /// <summary>The API version that this library speaks.</summary>
    public static string ApiVersion => "2026-07-29.dahlia";

    /// <summary>The library's version.</summary>
    public static string StripeNetVersion => "52.2.0";

    /// <summary>The secret key.</summary>
    public static string ApiKey { get; set => Change(ref field, value); }

    /// <summary>The client id for OAuth.</summary>
    public static string ClientId { get; set => Change(ref field, value); }

    /// <summary>How often a failed request is repeated.</summary>
    public static int MaxNetworkRetries { get; set => Change(ref field, value); } = SystemNetHttpClient.DefaultMaxNumberRetries;

    /// <summary>Whether the next request tells Stripe how long the last one took.</summary>
    public static bool EnableTelemetry { get; set => Change(ref field, value); } = true;

    /// <summary>Names the calling program to Stripe.</summary>
    /// <exception cref="ArgumentException">It has no name.</exception>
    public static AppInfo AppInfo
    {
        internal get;
        set
        {
            if (value != null && string.IsNullOrEmpty(value.Name))
                throw new ArgumentException("AppInfo.Name cannot be empty");
            Change(ref field, value);
        }
    }

    /// <summary>The client that services use when none was given.</summary>
    /// <exception cref="StripeException">It has to be made, and the key is empty or has white space.</exception>
    public static IStripeClient StripeClient
    {
        get => client ??= MakeClient();
        set => client = value;
    }

    /// <summary>How Stripe's JSON is read and written.</summary>
    public static JsonSerializerOptions SerializerOptions { get; set; } = DefaultStjSerializerOptions();

    /// <summary>For programs that read Stripe's JSON with Newtonsoft.Json.</summary>
    [Obsolete("Use SerializerOptions instead. SerializerSettings will be removed in a future major version.")]
    public static JsonSerializerSettings SerializerSettings { get; set; } = DefaultSerializerSettings();

    internal static JsonSerializerOptions IndentedSerializerOptions { get; } = new(DefaultStjSerializerOptions()) { WriteIndented = true };

    /// <summary>A new copy of the default of <see cref="SerializerOptions"/>.</summary>
    public static JsonSerializerOptions DefaultStjSerializerOptions() => new() { MaxDepth = 128 };

    /// <summary>A new copy of the default of <see cref="SerializerSettings"/>.</summary>
    [Obsolete("Use DefaultStjSerializerOptions() instead. DefaultSerializerSettings() will be removed in a future major version.")]
    public static JsonSerializerSettings DefaultSerializerSettings() => new()
    {
        Converters = [new NewtonsoftInterfaceConverter()],
        DateParseHandling = DateParseHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MaxDepth = 128,
    };

    /// <summary>Sets <see cref="ApiKey"/>.</summary>
    [Obsolete("Use StripeConfiguration.ApiKey setter instead.")]
    public static void SetApiKey(string newApiKey) => ApiKey = newApiKey;

    private static void Change<T>(ref T field, T value)
    {
        if (!EqualityComparer<T>.Default.Equals(field, value))
            client = null;
        field = value;
    }

    private static StripeClient MakeClient()
    {
        if (ApiKey is { Length: 0 })
            throw new StripeException($"Your API key is invalid, as it is an empty string. You can double-check {KeyHelp}");
        if (ApiKey is { } key && key.Any(char.IsWhiteSpace))
            throw new StripeException($"Your API key is invalid, as it contains whitespace. You can double-check {KeyHelp}");
        var http = new SystemNetHttpClient(null, MaxNetworkRetries, AppInfo, EnableTelemetry);
        return new StripeClient(new StripeClientOptions { ApiKey = ApiKey, ClientId = ClientId, HttpClient = http }, []);
    }
}
