using System.Collections.Concurrent;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Clients of the queues that bindings name. Messages are encoded and decoded here in the host, so the clients leave them as they are.</summary>
internal sealed class QueueAccounts(IConfiguration configuration, SettingNames settings)
{
    private readonly ConcurrentDictionary<string, QueueServiceClient> _accounts = new(StringComparer.OrdinalIgnoreCase);

    public QueueClient Queue(string? connection, string queue, string function)
    {
        string name = settings.Resolve(queue, function).ToLowerInvariant();
        return IsQueueName(name)
            ? _accounts.GetOrAdd(connection ?? "AzureWebJobsStorage", c => Open(c, function)).GetQueueClient(name)
            : throw new StartupException($"The function {function} names the queue \"{name}\": a queue's name has 3 to 63 lower-case letters, digits and single hyphens.");
    }

    private static bool IsQueueName(string name) =>
        name.Length is >= 3 and <= 63 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !name.StartsWith('-') && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal);

    private QueueServiceClient Open(string connection, string function)
    {
        QueueClientOptions options = new() { MessageEncoding = QueueMessageEncoding.None };
        foreach (string key in (ReadOnlySpan<string>)["AzureWebJobs" + connection, connection, "ConnectionStrings:" + connection])
        {
            IConfigurationSection section = configuration.GetSection(key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal));
            if (section.Value is { Length: > 0 } text)
            {
                return FromConnectionString(text, connection, options);
            }
            if ((section["queueServiceUri"] ?? section["serviceUri"] ?? UriOf(section["accountName"])) is { Length: > 0 } address)
            {
                return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
                    ? new QueueServiceClient(uri, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] }), options)
                    : throw new StartupException($"The setting {connection}__queueServiceUri is \"{address}\", which is no address.");
            }
        }
        throw new StartupException(
            $"The function {function} needs the storage account {connection}, but there is no setting {connection} with its connection string, nor {connection}__queueServiceUri.");
    }

    private static string? UriOf(string? account) => account is null ? null : $"https://{account}.queue.core.windows.net";

    private static QueueServiceClient FromConnectionString(string text, string connection, QueueClientOptions options)
    {
        try
        {
            return new QueueServiceClient(text, options);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new StartupException($"The setting {connection} is no storage connection string: {e.Message}");
        }
    }
}
