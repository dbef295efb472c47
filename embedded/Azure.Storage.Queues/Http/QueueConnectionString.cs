using System.Diagnostics.CodeAnalysis;

namespace Azure.Storage.Queues.Http;

/// <summary>A connection string of the service, with what the official client says of one that is wrong.</summary>
internal sealed record QueueConnectionString(Uri Endpoint, string AccountName, StorageSharedKeyCredential? Key)
{
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly string[] EndpointNames = ((string[])["Blob", "Queue", "Table", "File"])
        .SelectMany(service => (string[])[service + "Endpoint", service + "SecondaryEndpoint"]).ToArray();

    private static readonly string[] Names =
        ["DefaultEndpointsProtocol", "EndpointSuffix", "AccountName", "AccountKey", "AccountKeyName", "SharedAccessSignature", .. EndpointNames];

    /// <exception cref="FormatException">It is no connection string, or does not say enough, or too much.</exception>
    public static QueueConnectionString Parse([NotNull] string? connectionString)
    {
        if (string.IsNullOrEmpty(connectionString))
        {
            throw new ArgumentNullException(nameof(connectionString));
        }

        Dictionary<string, string> settings = Settings(connectionString);
        return settings.GetValueOrDefault("UseDevelopmentStorage", "").Equals("true", StringComparison.OrdinalIgnoreCase)
            ? Development(settings)
            : Account(settings);
    }

    private static QueueConnectionString Development(Dictionary<string, string> settings)
    {
        string? proxy = settings.GetValueOrDefault("DevelopmentStorageProxyUri");
        if (settings.Count > (proxy is null ? 1 : 2))
        {
            throw Invalid();
        }

        var root = new Uri(proxy ?? "http://127.0.0.1");
        var endpoint = new Uri($"{root.Scheme}://{root.Host}:10001/{DevelopmentAccount}");
        return new QueueConnectionString(endpoint, DevelopmentAccount, new StorageSharedKeyCredential(DevelopmentAccount, DevelopmentKey));
    }

    private static QueueConnectionString Account(Dictionary<string, string> settings)
    {
        string? account = settings.GetValueOrDefault("AccountName");
        string? key = settings.GetValueOrDefault("AccountKey");
        string? signature = settings.GetValueOrDefault("SharedAccessSignature")?.TrimStart('?');
        string scheme = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        string suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        bool isAnonymous = account is null && key is null && signature is null;
        bool isWhole = isAnonymous || (key is null ? signature is not null : account is not null && signature is null && IsKey(key));
        string[] endpoints = EndpointNames.Where(settings.ContainsKey).ToArray();
        bool isPlaced = (account is not null && !isAnonymous) || endpoints.Length > 0;
        if (!isWhole || !isPlaced || suffix.Length == 0 || scheme.ToLowerInvariant() is not ("http" or "https")
            || settings.Keys.Except(Names, StringComparer.OrdinalIgnoreCase).Any()
            || endpoints.Any(name => !Uri.TryCreate(settings[name], UriKind.Absolute, out Uri? address) || address.IsFile)
            || (settings.ContainsKey("QueueSecondaryEndpoint") && !settings.ContainsKey("QueueEndpoint")))
        {
            throw Invalid();
        }

        if (account?.Length == 0)
        {
            throw new ArgumentNullException("accountName");
        }

        string? address = settings.GetValueOrDefault("QueueEndpoint") ?? (account is null ? null : $"{scheme}://{account}.queue.{suffix}");
        var endpoint = new UriBuilder(new Uri(address ?? throw new ArgumentNullException("uri")));
        endpoint.Query = signature is null ? endpoint.Query : endpoint.Query.Length > 1 ? $"{endpoint.Query}&{signature}" : signature;
        return new QueueConnectionString(
            endpoint.Uri,
            account ?? new QueueUriBuilder(endpoint.Uri).AccountName,
            key is null ? null : new StorageSharedKeyCredential(account!, key));
    }

    private static bool IsKey(string key) => Convert.TryFromBase64String(key, new byte[key.Length], out _);

    private static FormatException Invalid() => new("No valid combination of account information found.");

    private static Dictionary<string, string> Settings(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=', 2);
            if (pair.Length < 2)
            {
                throw new FormatException("Settings must be of the form \"name=value\".");
            }

            if (!settings.TryAdd(pair[0], pair[1]))
            {
                throw new FormatException($"Duplicate setting '{pair[0]}' found.");
            }
        }

        return settings;
    }
}
