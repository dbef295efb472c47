namespace Embedded.Storage;

/// <summary>What a connection string says about one service of an account.</summary>
internal sealed class StorageConnection
{
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private StorageConnection(string? accountName, string? accountKey, Uri? endpoint, string? sas, string? localPath)
    {
        AccountName = accountName;
        AccountKey = accountKey;
        Endpoint = endpoint;
        Sas = sas;
        LocalPath = localPath;
    }

    public string? AccountName { get; }

    public string? AccountKey { get; }

    /// <summary>The service's address without a query; null for the local store.</summary>
    public Uri? Endpoint { get; }

    public string? Sas { get; }

    /// <summary>The local store's file (<c>UseEmbeddedStorage=true;Path=…</c>), or null.</summary>
    public string? LocalPath { get; }

    /// <param name="connectionString">The settings, separated by semicolons.</param>
    /// <param name="service">The service's host prefix: table or queue.</param>
    /// <param name="developmentPort">The port of the service in the storage emulator.</param>
    /// <exception cref="FormatException">The string is not a connection string, or does not say enough.</exception>
    public static StorageConnection Parse(string connectionString, string service, int developmentPort)
    {
        if (connectionString.Length == 0)
        {
            throw new ArgumentException("Value cannot be an empty string.", nameof(connectionString));
        }

        Dictionary<string, string> settings = Settings(connectionString);
        if (IsTrue(settings, "UseEmbeddedStorage"))
        {
            return settings.TryGetValue("Path", out string? path) && path.Length > 0
                ? new StorageConnection(null, null, null, null, path)
                : throw new FormatException("UseEmbeddedStorage=true needs the file's name: UseEmbeddedStorage=true;Path=FILE");
        }

        if (IsTrue(settings, "UseDevelopmentStorage"))
        {
            string root = settings.TryGetValue("DevelopmentStorageProxyUri", out string? proxy) ? proxy.TrimEnd('/') : "http://127.0.0.1";
            return new StorageConnection(DevelopmentAccount, DevelopmentKey, new Uri($"{root}:{developmentPort}/{DevelopmentAccount}"), null, null);
        }

        settings.TryGetValue("AccountName", out string? account);
        settings.TryGetValue("AccountKey", out string? key);
        settings.TryGetValue("SharedAccessSignature", out string? sas);
        if ((account is null || key is null) && sas is null)
        {
            throw new FormatException("No valid combination of account information found.");
        }

        return new StorageConnection(account, key, Address(settings, account, service), sas?.TrimStart('?'), null);
    }

    private static Uri Address(Dictionary<string, string> settings, string? account, string service)
    {
        string endpointSetting = char.ToUpperInvariant(service[0]) + service[1..] + "Endpoint";
        if (settings.TryGetValue(endpointSetting, out string? endpoint) && Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address))
        {
            return address;
        }

        if (account is null)
        {
            throw new FormatException("No valid combination of account information found.");
        }

        string scheme = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        string suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return new Uri($"{scheme}://{account}.{service}.{suffix}");
    }

    private static bool IsTrue(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out string? value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Settings(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int equals = part.IndexOf('=');
            if (equals <= 0)
            {
                throw new FormatException("Settings must be of the form \"name=value\".");
            }

            if (!settings.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim()))
            {
                throw new FormatException($"Duplicate setting '{part[..equals].Trim()}' found.");
            }
        }

        return settings;
    }
}
