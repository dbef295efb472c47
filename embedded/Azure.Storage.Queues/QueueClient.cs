#nullable disable
using System.Text;
using Azure.Core;
using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage;

namespace Azure.Storage.Queues;

/// <summary>Sends and receives the messages of one queue.</summary>
public class QueueClient
{
    private readonly QueueBackend _backend;
    private readonly QueueClientOptions _options;

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
    public QueueClient(string connectionString, string queueName, QueueClientOptions options)
    {
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromConnectionString(connectionString, _options);
        Name = queueName;
    }

    /// <summary>A client with a shared access signature; the queue's name is in the address.</summary>
    public QueueClient(Uri queueUri, AzureSasCredential credential, QueueClientOptions options = null)
    {
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromSas(AccountOf(queueUri), credential, _options);
        Name = NameOf(queueUri);
    }

    /// <summary>A client with a token; the queue's name is in the address.</summary>
    public QueueClient(Uri queueUri, TokenCredential credential, QueueClientOptions options = null)
    {
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromToken(AccountOf(queueUri), credential, _options);
        Name = NameOf(queueUri);
    }

    /// <summary>A client at an address that carries its own signature, if any.</summary>
    public QueueClient(Uri queueUri, QueueClientOptions options = null)
    {
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromUri(AccountOf(queueUri), _options);
        Name = NameOf(queueUri);
    }

    /// <summary>A client with an account key; the queue's name is in the address.</summary>
    public QueueClient(Uri queueUri, StorageSharedKeyCredential credential, QueueClientOptions options = null)
    {
        _options = options ?? new QueueClientOptions();
        _backend = QueueBackendFactory.FromKey(AccountOf(queueUri), credential, _options);
        Name = NameOf(queueUri);
    }

    internal QueueClient(QueueBackend backend, string queueName, QueueClientOptions options)
    {
        _backend = backend;
        _options = options;
        Name = queueName;
    }

    /// <summary>The account's name.</summary>
    public virtual string AccountName => _backend.AccountName;

    /// <summary>The queue's name.</summary>
    public virtual string Name { get; }

    /// <summary>The queue's address.</summary>
    public virtual Uri Uri => new($"{QueueSignals.AccountOf(_backend.Endpoint)}/{Name}");

    /// <summary>How many messages can be peeked at once.</summary>
    public virtual int MaxPeekableMessages => 32;

    /// <summary>How long a stored message can be.</summary>
    public virtual int MessageMaxBytes => 65536;

    /// <summary>The address of the queue's messages.</summary>
    protected virtual Uri MessagesUri => new($"{Uri.AbsoluteUri}/messages");

    /// <summary>Creates the queue. <exception cref="RequestFailedException">There is such a queue with other metadata, or the name is bad.</exception></summary>
    public virtual Response Create(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        _backend.Create(Name, metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates the queue. <exception cref="RequestFailedException">There is such a queue with other metadata, or the name is bad.</exception></summary>
    public virtual Task<Response> CreateAsync(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        _backend.Create(Name, metadata, true, cancellationToken).AsTask();

    /// <summary>Creates the queue unless there is one. Null when there was.</summary>
    public virtual Response CreateIfNotExists(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        CreateIfNotExistsCore(metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Creates the queue unless there is one. Null when there was.</summary>
    public virtual Task<Response> CreateIfNotExistsAsync(IDictionary<string, string> metadata = null, CancellationToken cancellationToken = default) =>
        CreateIfNotExistsCore(metadata, true, cancellationToken).AsTask();

    /// <summary>Deletes the queue. <exception cref="RequestFailedException">404: there is none.</exception></summary>
    public virtual Response Delete(CancellationToken cancellationToken = default) =>
        _backend.Delete(Name, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes the queue. <exception cref="RequestFailedException">404: there is none.</exception></summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _backend.Delete(Name, true, cancellationToken).AsTask();

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
        _backend.GetProperties(Name, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Reads the metadata and the approximate number of messages.</summary>
    public virtual Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default) =>
        _backend.GetProperties(Name, true, cancellationToken).AsTask();

    /// <summary>Replaces the metadata.</summary>
    public virtual Response SetMetadata(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) =>
        _backend.SetMetadata(Name, metadata, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Replaces the metadata.</summary>
    public virtual Task<Response> SetMetadataAsync(IDictionary<string, string> metadata, CancellationToken cancellationToken = default) =>
        _backend.SetMetadata(Name, metadata, true, cancellationToken).AsTask();

    /// <summary>Deletes all messages.</summary>
    public virtual Response ClearMessages(CancellationToken cancellationToken = default) =>
        _backend.Clear(Name, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes all messages.</summary>
    public virtual Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default) =>
        _backend.Clear(Name, true, cancellationToken).AsTask();

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
    public virtual Response<SendReceipt> SendMessage(string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(messageText), visibilityTimeout, timeToLive, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(messageText), visibilityTimeout, timeToLive, true, cancellationToken).AsTask();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Response<SendReceipt> SendMessage(BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(message), visibilityTimeout, timeToLive, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Sends a message: when it can first be received, and how long it lives (at most 7 days hidden; any time to live, -1 s for ever).</summary>
    public virtual Task<Response<SendReceipt>> SendMessageAsync(BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendCore(Encoded(message), visibilityTimeout, timeToLive, true, cancellationToken).AsTask();

    /// <summary>Receives a message; null when there is none.</summary>
    public virtual Response<QueueMessage> ReceiveMessage(TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
        ReceiveOneCore(visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Receives a message; null when there is none.</summary>
    public virtual Task<Response<QueueMessage>> ReceiveMessageAsync(TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
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
    public virtual Response<QueueMessage[]> ReceiveMessages(int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
        ReceiveCore(maxMessages, visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Receives up to 32 messages and hides them, for 30 s by default.</summary>
    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync(int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
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
    public virtual Task<Response<PeekedMessage[]>> PeekMessagesAsync(int? maxMessages = null, CancellationToken cancellationToken = default) =>
        PeekCore(maxMessages, true, cancellationToken).AsTask();

    /// <summary>Deletes a message. <exception cref="RequestFailedException">404: there is none, or 400: it was received again since.</exception></summary>
    public virtual Response DeleteMessage(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
        DeleteMessageCore(messageId, popReceipt, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Deletes a message. <exception cref="RequestFailedException">404: there is none, or 400: it was received again since.</exception></summary>
    public virtual Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
        DeleteMessageCore(messageId, popReceipt, true, cancellationToken).AsTask();

    /// <summary>Changes when a received message can be received again, and its text unless that is null.</summary>
    public virtual Response<UpdateReceipt> UpdateMessage(string messageId, string popReceipt, string messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, messageText is null ? null : Encoded(messageText), visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Changes when a received message can be received again, and its text unless that is null.</summary>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(string messageId, string popReceipt, string messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, messageText is null ? null : Encoded(messageText), visibilityTimeout, true, cancellationToken).AsTask();

    /// <summary>Changes when a received message can be received again, and its body.</summary>
    public virtual Response<UpdateReceipt> UpdateMessage(string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, Encoded(message), visibilityTimeout, false, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Changes when a received message can be received again, and its body.</summary>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateCore(messageId, popReceipt, Encoded(message), visibilityTimeout, true, cancellationToken).AsTask();

    /// <summary>Called for a message that cannot be decoded: runs the handlers of <see cref="QueueClientOptions.MessageDecodingFailed"/>.</summary>
    protected virtual async Task OnMessageDecodingFailedAsync(
        QueueMessage receivedMessage, PeekedMessage peekedMessage, bool isRunningSynchronously, CancellationToken cancellationToken)
    {
        var args = new QueueMessageDecodingFailedEventArgs(
            this, receivedMessage, peekedMessage, isRunningSynchronously, cancellationToken);
        foreach (Delegate handler in _options.DecodingFailedHandlers.GetInvocationList())
        {
            await ((SyncAsyncEventHandler<QueueMessageDecodingFailedEventArgs>)handler)(args).ConfigureAwait(false);
        }
    }

    private static Uri AccountOf(Uri queueUri)
    {
        ArgumentNullException.ThrowIfNull(queueUri);
        string path = queueUri.AbsolutePath.TrimEnd('/');
        return new UriBuilder(queueUri) { Path = path[..path.LastIndexOf('/')] }.Uri;
    }

    private static string NameOf(Uri queueUri) => StorageUri.Resource(queueUri).LastOrDefault();

    private static int? Seconds(TimeSpan? time) => (int?)time?.TotalSeconds;

    private string Encoded(string text) => _options.MessageEncoding == QueueMessageEncoding.Base64
        ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? ""))
        : text ?? "";

    private string Encoded(BinaryData body) => body is null ? null
        : _options.MessageEncoding == QueueMessageEncoding.Base64 ? Convert.ToBase64String(body.ToMemory().Span)
        : body.ToString();

    /// <summary>The body, or null when the text is not base 64 although it should be.</summary>
    private BinaryData Decoded(string text)
    {
        if (_options.MessageEncoding == QueueMessageEncoding.None)
        {
            return new BinaryData(text);
        }

        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? new BinaryData(bytes.AsMemory(0, length)) : null;
    }

    private async ValueTask<Response> CreateIfNotExistsCore(
        IDictionary<string, string> metadata, bool async, CancellationToken cancellation)
    {
        try
        {
            Response response = await _backend.Create(Name, metadata, async, cancellation).ConfigureAwait(false);
            return response.Status == 204 ? null : response;
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueAlreadyExists)
        {
            return null;
        }
    }

    private async ValueTask<Response<bool>> DeleteIfExistsCore(bool async, CancellationToken cancellation)
    {
        try
        {
            return Response.FromValue(true, await _backend.Delete(Name, async, cancellation).ConfigureAwait(false));
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return Response.FromValue(false, failure.GetRawResponse());
        }
    }

    private async ValueTask<Response<bool>> ExistsCore(bool async, CancellationToken cancellation)
    {
        try
        {
            Response<QueueProperties> found = await _backend.GetProperties(Name, async, cancellation).ConfigureAwait(false);
            return Response.FromValue(true, found.GetRawResponse());
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return Response.FromValue(false, failure.GetRawResponse());
        }
    }

    private async ValueTask<Response<SendReceipt>> SendCore(
        string text, TimeSpan? visibilityTimeout, TimeSpan? timeToLive, bool async, CancellationToken cancellation)
    {
        Response<SendReceipt> receipt = await _backend
            .Send(Name, text ?? "", Seconds(visibilityTimeout), Seconds(timeToLive), async, cancellation).ConfigureAwait(false);
        QueueSignals.Sent(_backend.Endpoint, Name);
        return receipt;
    }

    private async ValueTask<Response<QueueMessage[]>> ReceiveCore(
        int? count, TimeSpan? visibilityTimeout, bool async, CancellationToken cancellation)
    {
        Response<StoredMessage[]> received = await _backend
            .Receive(Name, count, Seconds(visibilityTimeout), async, cancellation).ConfigureAwait(false);
        var messages = new List<QueueMessage>(received.Value.Length);
        foreach (StoredMessage stored in received.Value)
        {
            QueueMessage WithBody(BinaryData body) => new(
                stored.Id, stored.PopReceipt, body, stored.DequeueCount, stored.NextVisibleOn, stored.InsertedOn, stored.ExpiresOn);
            if (Decoded(stored.Text) is { } body)
            {
                messages.Add(WithBody(body));
            }
            else
            {
                await Undecodable(WithBody(new BinaryData(stored.Text)), null, async, cancellation).ConfigureAwait(false);
            }
        }

        return Response.FromValue(messages.ToArray(), received.GetRawResponse());
    }

    private async ValueTask<Response<QueueMessage>> ReceiveOneCore(
        TimeSpan? visibilityTimeout, bool async, CancellationToken cancellation)
    {
        Response<QueueMessage[]> received = await ReceiveCore(1, visibilityTimeout, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(received.Value.FirstOrDefault(), received.GetRawResponse());
    }

    private async ValueTask<Response<PeekedMessage[]>> PeekCore(int? count, bool async, CancellationToken cancellation)
    {
        Response<StoredMessage[]> peeked = await _backend.Peek(Name, count, async, cancellation).ConfigureAwait(false);
        var messages = new List<PeekedMessage>(peeked.Value.Length);
        foreach (StoredMessage stored in peeked.Value)
        {
            PeekedMessage WithBody(BinaryData body) => new(stored.Id, body, stored.DequeueCount, stored.InsertedOn, stored.ExpiresOn);
            if (Decoded(stored.Text) is { } body)
            {
                messages.Add(WithBody(body));
            }
            else
            {
                await Undecodable(null, WithBody(new BinaryData(stored.Text)), async, cancellation).ConfigureAwait(false);
            }
        }

        return Response.FromValue(messages.ToArray(), peeked.GetRawResponse());
    }

    private async ValueTask<Response<PeekedMessage>> PeekOneCore(bool async, CancellationToken cancellation)
    {
        Response<PeekedMessage[]> peeked = await PeekCore(1, async, cancellation).ConfigureAwait(false);
        return Response.FromValue(peeked.Value.FirstOrDefault(), peeked.GetRawResponse());
    }

    private Task Undecodable(QueueMessage received, PeekedMessage peeked, bool async, CancellationToken cancellation) =>
        _options.DecodingFailedHandlers is null
            ? throw new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.")
            : OnMessageDecodingFailedAsync(received, peeked, !async, cancellation);

    private ValueTask<Response> DeleteMessageCore(string messageId, string popReceipt, bool async, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        ArgumentException.ThrowIfNullOrEmpty(popReceipt);
        return _backend.DeleteMessage(Name, messageId, popReceipt, async, cancellation);
    }

    private ValueTask<Response<UpdateReceipt>> UpdateCore(
        string messageId, string popReceipt, string text, TimeSpan visibilityTimeout, bool async, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(messageId);
        ArgumentException.ThrowIfNullOrEmpty(popReceipt);
        return _backend.Update(Name, messageId, popReceipt, text, (int)visibilityTimeout.TotalSeconds, async, cancellation);
    }
}
