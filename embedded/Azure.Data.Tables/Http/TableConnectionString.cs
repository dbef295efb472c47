namespace Azure.Data.Tables.Http;

/// <summary>A connection string of the service, with what the official client says of one that is wrong.</summary>
internal sealed record TableConnectionString(Uri Endpoint, string AccountName, TableSharedKeyCredential? Key)
{
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="InvalidOperationException">It is not a list of settings.</exception>
    /// <exception cref="ArgumentException">It does not say enough.</exception>
    public static TableConnectionString Parse(string connectionString)
    {
        Dictionary<string, string> settings = Settings(connectionString);
        if (settings.GetValueOrDefault("UseDevelopmentStorage") == "true")
        {
            var root = new UriBuilder(settings.GetValueOrDefault("DevelopmentStorageProxyUri", "http://127.0.0.1"));
            var endpoint = new Uri($"{root.Scheme}://{root.Host}:10002/{DevelopmentAccount}");
            return new TableConnectionString(endpoint, DevelopmentAccount, new TableSharedKeyCredential(DevelopmentAccount, DevelopmentKey));
        }

        string? account = settings.GetValueOrDefault("AccountName");
        string? key = settings.GetValueOrDefault("AccountKey");
        string? signature = settings.GetValueOrDefault("SharedAccessSignature");
        string? address = settings.GetValueOrDefault("TableEndpoint");
        bool saysWho = account is not null && (key is not null || signature is not null);
        if (!saysWho && (signature is null || !Uri.IsWellFormedUriString(address, UriKind.Absolute)))
        {
            throw new ArgumentException("Connection string parsing error");
        }

        string scheme = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        string suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        var uri = new UriBuilder(address ?? $"{scheme}://{account}.table.{suffix}");
        if (key is null && signature is not null)
        {
            uri.Query = uri.Query.Length > 1 ? $"{uri.Query}&{signature.TrimStart('?')}" : signature;
        }

        return new TableConnectionString(
            uri.Uri,
            account ?? new TableUriBuilder(uri.Uri).AccountName,
            account is not null && key is not null ? new TableSharedKeyCredential(account, key) : null);
    }

    private static Dictionary<string, string> Settings(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string[] segments = connectionString.Split(';');
        for (int index = 0; index < segments.Length; index++)
        {
            string segment = segments[index];
            if (segment.Length == 0)
            {
                if (index < segments.Length - 1)
                {
                    throw new InvalidOperationException(
                        index == 0 ? "Connection string starts with separator ';'." : "Connection string contains two following separators ';'.");
                }

                continue;
            }

            int equals = segment.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? segment : segment[..equals];
            if (equals < 0)
            {
                throw new InvalidOperationException($"Connection string doesn't have value for keyword '{name}'.");
            }

            if (equals == 0)
            {
                throw new InvalidOperationException($"Connection string has value '{name}' with no keyword.");
            }

            string value = segment[(equals + 1)..].Trim();
            if (value.Length == 0)
            {
                throw new InvalidOperationException($"Connection string has keyword '{name.Trim()}' with empty value.");
            }

            if (!settings.TryAdd(name.Trim(), value))
            {
                throw new InvalidOperationException($"Duplicated keyword '{name.Trim()}'");
            }
        }

        return settings;
    }
}
