#nullable disable
using Azure.Core;
using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage;

namespace Azure.Storage.Queues;

/// <summary>Makes, lists and deletes the queues of an account.</summary>
public partial class QueueServiceClient
{
    private readonly QueueBackend _backend;
    private readonly QueueClientOptions _options;
    private readonly string _accountName;

    /// <summary>For tests that put something else in its place.</summary>
    protected QueueServiceClient()
    {
    }

    /// <summary>A client by connection string.</summary>
    public QueueServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <summary>A client by connection string.</summary>
    public QueueServiceClient(string connectionString, QueueClientOptions options)
    {
        _options = options ?? new QueueClientOptions();
        (_backend, _accountName) = QueueBackendFactory.FromConnectionString(connectionString, _options);
    }

    /// <summary>A client with a shared access signature.</summary>
    public QueueServiceClient(Uri serviceUri, AzureSasCredential credential, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(serviceUri, "resourceUri");
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromSas(serviceUri, serviceUri, credential, _options);
    }

    /// <summary>A client with a token.</summary>
    public QueueServiceClient(Uri serviceUri, TokenCredential credential, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(serviceUri);
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromToken(serviceUri, credential, _options);
    }

    /// <summary>A client at an address that carries its own signature, if any.</summary>
    public QueueServiceClient(Uri serviceUri, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(serviceUri);
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromUri(serviceUri, _options);
    }

    internal QueueServiceClient(QueueBackend backend, QueueClientOptions options)
    {
        _backend = backend;
        _options = options;
    }

    /// <summary>A client with an account key.</summary>
    public QueueServiceClient(Uri serviceUri, StorageSharedKeyCredential credential, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(serviceUri);
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromKey(serviceUri, credential, _options);
        _accountName = credential.AccountName;
    }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _accountName ?? _backend?.AccountName ?? new QueueUriBuilder(Uri).AccountName;

    /// <summary>The service's address.</summary>
    public virtual Uri Uri => _backend.Endpoint;

    /// <summary>A client of one queue, which need not exist.</summary>
    public virtual QueueClient GetQueueClient(string queueName) => new(_backend, queueName, _options);

    /// <summary>Creates a queue.</summary>
    /// <exception cref="RequestFailedException">There is such a queue with other metadata, or the name is bad.</exception>
    public virtual Response<QueueClient> CreateQueue(
        string queueName, IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        CreateCore(queueName, metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates a queue.</summary>
    /// <exception cref="RequestFailedException">There is such a queue with other metadata, or the name is bad.</exception>
    public virtual Task<Response<QueueClient>> CreateQueueAsync(
        string queueName, IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        CreateCore(queueName, metadata, true, cancellationToken).AsTask();

    /// <summary>Deletes a queue.</summary>
    /// <exception cref="RequestFailedException">404: there is none.</exception>
    public virtual Response DeleteQueue(string queueName, CancellationToken cancellationToken = default) =>
        _backend.Delete(queueName, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes a queue.</summary>
    /// <exception cref="RequestFailedException">404: there is none.</exception>
    public virtual Task<Response> DeleteQueueAsync(string queueName, CancellationToken cancellationToken = default) =>
        _backend.Delete(queueName, true, cancellationToken).AsTask();

    /// <summary>Lists the queues whose names start with a prefix.</summary>
    public virtual Pageable<QueueItem> GetQueues(
        QueueTraits traits = QueueTraits.None, string prefix = null, CancellationToken cancellationToken = default) =>
        new SyncPages<QueueItem>(Reader(traits, prefix), null, cancellationToken);

    /// <summary>Lists the queues whose names start with a prefix.</summary>
    public virtual AsyncPageable<QueueItem> GetQueuesAsync(
        QueueTraits traits = QueueTraits.None, string prefix = null, CancellationToken cancellationToken = default) =>
        new AsyncPages<QueueItem>(Reader(traits, prefix), null, cancellationToken);

    private PageReader<QueueItem> Reader(QueueTraits traits, string prefix) => (continuation, size, async, cancellation) =>
        _backend.List(prefix, traits.HasFlag(QueueTraits.Metadata), continuation, size, async, cancellation);

    private async ValueTask<Response<QueueClient>> CreateCore(
        string queueName, IDictionary<string, string> metadata, bool async, CancellationToken cancellation)
    {
        Response response = await _backend.Create(queueName, metadata, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(GetQueueClient(queueName), response);
    }
}
