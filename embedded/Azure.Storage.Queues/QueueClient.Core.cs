#nullable disable
using System.Text;
using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage;

namespace Azure.Storage.Queues;

/// <content>What the two forms of each operation have in common.</content>
public partial class QueueClient
{
    private static Uri Under(Uri uri, string segment)
    {
        string path = uri.AbsolutePath;
        return new UriBuilder(uri) { Path = path + (path.Length == 0 || path[^1] != '/' ? "/" : "") + segment.TrimStart('/') }.Uri;
    }

    private static Uri AccountOf(Uri queueUri)
    {
        string queue = QueueOf(queueUri);
        return queue.Length == 0 ? queueUri : new UriBuilder(queueUri) { Path = queueUri.AbsolutePath.TrimEnd('/')[..^(queue.Length + 1)] }.Uri;
    }

    /// <summary>The address's last part, unless that is the account's name.</summary>
    private static string QueueOf(Uri queueUri) => new QueueUriBuilder(queueUri).QueueName.Length == 0
        ? ""
        : queueUri.AbsolutePath.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";

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
            Response response = await _backend.Create(_queue, metadata, async, cancellation).ConfigureAwait(false);
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
            return Response.FromValue(true, await _backend.Delete(_queue, async, cancellation).ConfigureAwait(false));
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return Response.FromValue(false, (Response)null);
        }
    }

    private async ValueTask<Response<bool>> ExistsCore(bool async, CancellationToken cancellation)
    {
        try
        {
            Response<QueueProperties> found = await _backend.GetProperties(_queue, async, cancellation).ConfigureAwait(false);
            return Response.FromValue(true, found.GetRawResponse());
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return Response.FromValue(false, (Response)null);
        }
    }

    private async ValueTask<Response<QueueProperties>> GetPropertiesCore(bool async, CancellationToken cancellation) =>
        await _backend.GetProperties(_queue, async, cancellation).ConfigureAwait(false);

    private async ValueTask<Response<SendReceipt>> SendCore(
        string text, TimeSpan? visibilityTimeout, TimeSpan? timeToLive, bool async, CancellationToken cancellation)
    {
        Response<SendReceipt> receipt = await _backend
            .Send(_queue, text ?? "", Seconds(visibilityTimeout), Seconds(timeToLive), async, cancellation).ConfigureAwait(false);
        QueueSignals.Sent(_backend.Endpoint, Name);
        return receipt;
    }

    private async ValueTask<Response<QueueMessage[]>> ReceiveCore(
        int? count, TimeSpan? visibilityTimeout, bool async, CancellationToken cancellation)
    {
        Response<StoredMessage[]> received = await _backend
            .Receive(_queue, count, Seconds(visibilityTimeout), async, cancellation).ConfigureAwait(false);
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
        Response<StoredMessage[]> peeked = await _backend.Peek(_queue, count, async, cancellation).ConfigureAwait(false);
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

    private async ValueTask<Response> DeleteMessageCore(string messageId, string popReceipt, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(popReceipt);
        return await _backend.DeleteMessage(_queue, messageId, popReceipt, async, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Response<UpdateReceipt>> UpdateCore(
        string messageId, string popReceipt, string text, TimeSpan visibilityTimeout, bool async, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(popReceipt);
        return await _backend
            .Update(_queue, messageId, popReceipt, text, (int)visibilityTimeout.TotalSeconds, async, cancellation).ConfigureAwait(false);
    }
}
