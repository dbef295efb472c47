using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues.Models;
using Azure.Storage.Queues.Local;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Storage.Queues.Http;

/// <summary>Makes a client's back end from what its constructor was given.</summary>
internal static class QueueBackendFactory
{
    public static QueueBackend FromConnectionString(string connectionString, QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        StorageConnection connection = StorageConnection.Parse(connectionString, "queue", 10001);
        if (connection.LocalPath is not null)
        {
            return new LocalQueueBackend(LocalStore.At(connection.LocalPath));
        }

        return connection.AccountKey is not null
            ? FromKey(connection.Endpoint!, new StorageSharedKeyCredential(connection.AccountName, connection.AccountKey), options)
            : Build(connection.Endpoint!, new SasPolicy(new AzureSasCredential(connection.Sas!)), options, connection.AccountName);
    }

    public static QueueBackend FromKey(Uri endpoint, StorageSharedKeyCredential credential, QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return Build(endpoint, new SharedKeyPolicy(credential), options, credential.AccountName);
    }

    public static QueueBackend FromToken(Uri endpoint, TokenCredential credential, QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("Cannot use TokenCredential without HTTPS.");
        }

        string audience = (options.Audience ?? QueueAudience.PublicAudience).ToString().TrimEnd('/');
        return Build(endpoint, new BearerTokenAuthenticationPolicy(credential, audience + "/.default"), options, null);
    }

    public static QueueBackend FromSas(Uri endpoint, AzureSasCredential credential, QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return Build(endpoint, new SasPolicy(credential), options, null);
    }

    /// <summary>An address that carries its own signature, if any.</summary>
    public static QueueBackend FromUri(Uri endpoint, QueueClientOptions options) => Build(endpoint, null, options, null);

    private static HttpQueueBackend Build(Uri endpoint, HttpPipelinePolicy? authentication, QueueClientOptions options, string? accountName)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var pipelineOptions = new HttpPipelineOptions(options) { RequestFailedDetailsParser = QueueErrorParser.Shared };
        if (authentication is not null)
        {
            pipelineOptions.PerRetryPolicies.Add(authentication);
        }

        return new HttpQueueBackend(
            HttpPipelineBuilder.Build(pipelineOptions), endpoint, accountName ?? StorageUri.AccountName(endpoint), options.VersionString);
    }
}
