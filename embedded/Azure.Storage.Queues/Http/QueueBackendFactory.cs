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
    /// <returns>The back end, and the account's name as the connection string says it.</returns>
    public static (QueueBackend Backend, string AccountName) FromConnectionString(string? connectionString, QueueClientOptions options)
    {
        if (connectionString?.Contains("UseEmbeddedStorage", StringComparison.OrdinalIgnoreCase) == true
            && StorageConnection.Parse(connectionString, "queue", 10001).LocalPath is { } path)
        {
            var local = new LocalQueueBackend(LocalStore.At(path));
            return (local, local.AccountName);
        }

        QueueConnectionString connection = QueueConnectionString.Parse(connectionString);
        SharedKeyPolicy? authentication = connection.Key is null ? null : new SharedKeyPolicy(connection.Key);
        return (Build(connection.Endpoint, authentication, options, connection.Key), connection.AccountName);
    }

    public static QueueBackend FromKey(Uri endpoint, StorageSharedKeyCredential credential, QueueClientOptions options) =>
        Build(endpoint, new SharedKeyPolicy(credential), options, credential);

    public static QueueBackend FromToken(Uri endpoint, TokenCredential credential, QueueClientOptions options)
    {
        if (endpoint.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("Cannot use TokenCredential without HTTPS.");
        }

        string audience = (options.Audience ?? QueueAudience.PublicAudience).ToString().TrimEnd('/');
        return Build(endpoint, new QueueTokenPolicy(credential, audience + "/.default", options.EnableTenantDiscovery), options);
    }

    /// <exception cref="ArgumentException">The resource's address carries a signature, too.</exception>
    public static QueueBackend FromSas(Uri endpoint, Uri resource, AzureSasCredential credential, QueueClientOptions options)
    {
        if (new QueueUriBuilder(resource).Sas is { Signature.Length: > 0 })
        {
            string address = resource.GetLeftPart(UriPartial.Path);
            throw new ArgumentException(
                $"You cannot use {nameof(AzureSasCredential)} when the resource URI also contains a Shared Access Signature: {address}?[REDACTED]\n"
                + "You can remove the shared access signature by creating a QueueUriBuilder, setting QueueUriBuilder.Sas to null, "
                + "and calling QueueUriBuilder.ToUri.");
        }

        return Build(endpoint, new SasPolicy(credential), options);
    }

    /// <summary>An address that carries its own signature, if any.</summary>
    public static QueueBackend FromUri(Uri endpoint, QueueClientOptions options) => Build(endpoint, null, options);

    private static HttpQueueBackend Build(
        Uri endpoint, HttpPipelinePolicy? authentication, QueueClientOptions options, StorageSharedKeyCredential? key = null)
    {
        string? secondaryHost = options.GeoRedundantSecondaryUri?.Host;
        var pipelineOptions = new HttpPipelineOptions(options)
        {
            RequestFailedDetailsParser = QueueErrorParser.Shared,
            ResponseClassifier = new QueueClassifier(secondaryHost),
        };
        if (secondaryHost is not null)
        {
            pipelineOptions.PerRetryPolicies.Add(new SecondaryPolicy(secondaryHost));
        }

        if (authentication is not null)
        {
            pipelineOptions.PerRetryPolicies.Add(authentication);
        }

        return new HttpQueueBackend(HttpPipelineBuilder.Build(pipelineOptions), endpoint, key, options.VersionString);
    }
}
