#nullable disable
using Azure.Core;
using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage;

namespace Azure.Storage.Queues;

/// <summary>Sends and receives the messages of one queue.</summary>
public partial class QueueClient
{
    private readonly QueueBackend _backend;
    private readonly QueueClientOptions _options;
    private readonly Uri _uri;
    private readonly string _name;
    private readonly string _accountName;

    // What the back end knows the queue by; other than the name where the address is not of a form that says which part is the name.
    private readonly string _queue;

    /// <summary>For tests that put something else in its place.</summary>
    protected QueueClient()
    {
    }

    /// <summary>A client by connection string.</summary>
    public QueueClient(string connectionString, string queueName)
        : this(connectionString, queueName, null)
    {
    }

    /// <summary>A client by connection string.</summary>
    /// <exception cref="FormatException">That is no connection string, or it does not say enough.</exception>
    public QueueClient(string connectionString, string queueName, QueueClientOptions options)
    {
        Argument.NotNullOrEmpty(queueName);
        _options = options ?? new QueueClientOptions();
        (_backend, _accountName) = QueueBackendFactory.FromConnectionString(connectionString, _options);
        _uri = Under(_backend.Endpoint, queueName);
        (_name, _queue) = (queueName, queueName);
    }

    /// <summary>A client with a shared access signature; the queue's name is in the address, which carries none itself.</summary>
    public QueueClient(Uri queueUri, AzureSasCredential credential, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(queueUri, "resourceUri");
        _options = options ?? new QueueClientOptions();
        (_uri, _queue) = (queueUri, QueueOf(queueUri));
        _backend = QueueBackendFactory.FromSas(AccountOf(queueUri), queueUri, credential, _options);
    }

    /// <summary>A client with a token; the queue's name is in the address.</summary>
    public QueueClient(Uri queueUri, TokenCredential credential, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(queueUri);
        _options = options ?? new QueueClientOptions();
        (_uri, _queue) = (queueUri, QueueOf(queueUri));
        _backend = QueueBackendFactory.FromToken(AccountOf(queueUri), credential, _options);
    }

    /// <summary>A client at an address that carries its own signature, if any.</summary>
    public QueueClient(Uri queueUri, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(queueUri);
        _options = options ?? new QueueClientOptions();
        (_uri, _queue) = (queueUri, QueueOf(queueUri));
        _backend = QueueBackendFactory.FromUri(AccountOf(queueUri), _options);
    }

    /// <summary>A client with an account key; the queue's name is in the address.</summary>
    public QueueClient(Uri queueUri, StorageSharedKeyCredential credential, QueueClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(queueUri);
        _options = options ?? new QueueClientOptions();
        (_uri, _queue) = (queueUri, QueueOf(queueUri));
        _backend = QueueBackendFactory.FromKey(AccountOf(queueUri), credential, _options);
        _accountName = credential.AccountName;
    }

    internal QueueClient(QueueBackend backend, string queueName, QueueClientOptions options)
    {
        _backend = backend;
        _options = options;
        _uri = Under(backend.Endpoint, queueName);
        (_name, _queue) = (backend is HttpQueueBackend ? null : queueName, queueName);
    }

    /// <summary>The account's name; empty where the address does not tell.</summary>
    public virtual string AccountName => _accountName ?? _backend?.AccountName ?? new QueueUriBuilder(Uri).AccountName;

    /// <summary>The queue's name.</summary>
    public virtual string Name => _name ?? new QueueUriBuilder(Uri).QueueName;

    /// <summary>The queue's address.</summary>
    public virtual Uri Uri => _uri;

    /// <summary>How many messages can be peeked at once.</summary>
    public virtual int MaxPeekableMessages => 32;

    /// <summary>How long a stored message can be.</summary>
    public virtual int MessageMaxBytes => 65536;

    /// <summary>The address of the queue's messages.</summary>
    protected virtual Uri MessagesUri => Under(_uri, "messages");

    /// <summary>Creates the queue.</summary>
    /// <exception cref="RequestFailedException">There is such a queue with other metadata, or the name is bad.</exception>
    public virtual Response Create(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        _backend.Create(_queue, metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates the queue.</summary>
    /// <exception cref="RequestFailedException">There is such a queue with other metadata, or the name is bad.</exception>
    public virtual Task<Response> CreateAsync(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        _backend.Create(_queue, metadata, true, cancellationToken).AsTask();

    /// <summary>Creates the queue unless there is one. Null when there was.</summary>
    public virtual Response CreateIfNotExists(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        CreateIfNotExistsCore(metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates the queue unless there is one. Null when there was.</summary>
    public virtual Task<Response> CreateIfNotExistsAsync(
        IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        CreateIfNotExistsCore(metadata, true, cancellationToken).AsTask();

    /// <summary>Deletes the queue.</summary>
    /// <exception cref="RequestFailedException">404: there is none.</exception>
    public virtual Response Delete(CancellationToken cancellationToken = default) =>
        _backend.Delete(_queue, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes the queue.</summary>
    /// <exception cref="RequestFailedException">404: there is none.</exception>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _backend.Delete(_queue, true, cancellationToken).AsTask();

    /// <summary>Deletes the queue if there is one. True when there was.</summary>
    public virtual Response<bool> DeleteIfExists(CancellationToken cancellationToken = default) =>
        DeleteIfExistsCore(false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes the queue if there is one. True when there was.</summary>
    public virtual Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default) =>
        DeleteIfExistsCore(true, cancellationToken).AsTask();

    /// <summary>Is there such a queue?</summary>
    public virtual Response<bool> Exists(CancellationToken cancellationToken = default) =>
        ExistsCore(false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Is there such a queue?</summary>
    public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) =>
        ExistsCore(true, cancellationToken).AsTask();

    /// <summary>Reads the metadata and the approximate number of messages.</summary>
    public virtual Response<QueueProperties> GetProperties(CancellationToken cancellationToken = default) =>
        GetPropertiesCore(false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Reads the metadata and the approximate number of messages.</summary>
    public virtual Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default) =>
        GetPropertiesCore(true, cancellationToken).AsTask();

    /// <summary>Replaces the metadata.</summary>
    public virtual Response SetMetadata(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) =>
        _backend.SetMetadata(_queue, metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Replaces the metadata.</summary>
    public virtual Task<Response> SetMetadataAsync(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) =>
        _backend.SetMetadata(_queue, metadata, true, cancellationToken).AsTask();

    /// <summary>Deletes all messages.</summary>
    public virtual Response ClearMessages(CancellationToken cancellationToken = default) =>
        _backend.Clear(_queue, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes all messages.</summary>
    public virtual Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default) =>
        _backend.Clear(_queue, true, cancellationToken).AsTask();

    /// <summary>Sends a message.</summary>
    public virtual Response<SendReceipt> SendMessage(string messageText) =>
        SendCore(Encoded(messageText), null, null, false, default).GetAwaiter().GetResult();

    /// <summary>Sends a message.</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText) =>
        SendCore(Encoded(messageText), null, null, true, default).AsTask();

    /// <summary>Sends a message.</summary>
    public virtual Response<SendReceipt> SendMessage(string messageText, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(messageText), null, null, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Sends a message.</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(messageText), null, null, true, cancellationToken).AsTask();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Response<SendReceipt> SendMessage(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(messageText), visibilityTimeout, timeToLive, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(messageText), visibilityTimeout, timeToLive, true, cancellationToken).AsTask();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Response<SendReceipt> SendMessage(
        BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(message), visibilityTimeout, timeToLive, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(
        BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(message), visibilityTimeout, timeToLive, true, cancellationToken).AsTask();

    /// <summary>Receives a message; null when there is none.</summary>
    public virtual Response<QueueMessage> ReceiveMessage(
        TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
        ReceiveOneCore(visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Receives a message; null when there is none.</summary>
    public virtual Task<Response<QueueMessage>> ReceiveMessageAsync(
        TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
        ReceiveOneCore(visibilityTimeout, true, cancellationToken).AsTask();

    /// <summary>Receives one message, if there is any.</summary>
    public virtual Response<QueueMessage[]> ReceiveMessages() =>
        ReceiveCore(null, null, false, default).GetAwaiter().GetResult();

    /// <summary>Receives one message, if there is any.</summary>
    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync() =>
        ReceiveCore(null, null, true, default).AsTask();

    /// <summary>Receives one message, if there is any.</summary>
    public virtual Response<QueueMessage[]> ReceiveMessages(CancellationToken cancellationToken = default) =>
        ReceiveCore(null, null, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Receives one message, if there is any.</summary>
    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync(CancellationToken cancellationToken = default) =>
        ReceiveCore(null, null, true, cancellationToken).AsTask();

    /// <summary>Receives up to 32 messages and hides them, for 30 s by default.</summary>
    public virtual Response<QueueMessage[]> ReceiveMessages(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
        ReceiveCore(maxMessages, visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Receives up to 32 messages and hides them, for 30 s by default.</summary>
    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
        ReceiveCore(maxMessages, visibilityTimeout, true, cancellationToken).AsTask();

    /// <summary>Looks at the first message; null when there is none.</summary>
    public virtual Response<PeekedMessage> PeekMessage(CancellationToken cancellationToken = default) =>
        PeekOneCore(false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Looks at the first message; null when there is none.</summary>
    public virtual Task<Response<PeekedMessage>> PeekMessageAsync(CancellationToken cancellationToken = default) =>
        PeekOneCore(true, cancellationToken).AsTask();

    /// <summary>Looks at up to 32 messages.</summary>
    public virtual Response<PeekedMessage[]> PeekMessages(int? maxMessages = null, CancellationToken cancellationToken = default) =>
        PeekCore(maxMessages, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Looks at up to 32 messages.</summary>
    public virtual Task<Response<PeekedMessage[]>> PeekMessagesAsync(
        int? maxMessages = null, CancellationToken cancellationToken = default) =>
        PeekCore(maxMessages, true, cancellationToken).AsTask();

    /// <summary>Deletes a message.</summary>
    /// <exception cref="RequestFailedException">404: there is none, or 400: it was received again since.</exception>
    public virtual Response DeleteMessage(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
        DeleteMessageCore(messageId, popReceipt, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes a message.</summary>
    /// <exception cref="RequestFailedException">404: there is none, or 400: it was received again since.</exception>
    public virtual Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
        DeleteMessageCore(messageId, popReceipt, true, cancellationToken).AsTask();

    /// <summary>Changes when a received message can be received again, and its text unless that is null.</summary>
    public virtual Response<UpdateReceipt> UpdateMessage(
        string messageId, string popReceipt, string messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, messageText is null ? null : Encoded(messageText), visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Changes when a received message can be received again, and its text unless that is null.</summary>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, string messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, messageText is null ? null : Encoded(messageText), visibilityTimeout, true, cancellationToken).AsTask();

    /// <summary>Changes when a received message can be received again, and its body.</summary>
    public virtual Response<UpdateReceipt> UpdateMessage(
        string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, Encoded(message), visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Changes when a received message can be received again, and its body.</summary>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, Encoded(message), visibilityTimeout, true, cancellationToken).AsTask();

    /// <summary>Called for a message that cannot be decoded: runs the handlers of <see cref="QueueClientOptions.MessageDecodingFailed"/>.</summary>
    protected virtual async Task OnMessageDecodingFailedAsync(
        QueueMessage receivedMessage, PeekedMessage peekedMessage, bool isRunningSynchronously, CancellationToken cancellationToken)
    {
        var args = new QueueMessageDecodingFailedEventArgs(
            this, receivedMessage, peekedMessage, isRunningSynchronously, cancellationToken);
        var failures = new List<Exception>();
        foreach (Delegate handler in _options.DecodingFailedHandlers.GetInvocationList())
        {
            try
            {
                await ((SyncAsyncEventHandler<QueueMessageDecodingFailedEventArgs>)handler)(args).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            const string Raised = $"{nameof(QueueClientOptions)}.{nameof(QueueClientOptions.MessageDecodingFailed)}";
            throw new AggregateException($"Unhandled exception(s) thrown when raising the {Raised} event.", failures);
        }
    }
}
