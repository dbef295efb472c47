using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues.Http;

/// <summary>The service over HTTP, in XML.</summary>
internal sealed partial class HttpQueueBackend(HttpPipeline pipeline, Uri endpoint, StorageSharedKeyCredential? key, string version) : QueueBackend
{
    private const string MetadataPrefix = "x-ms-meta-";

    public override StorageSharedKeyCredential? Key => key;

    public override Uri Endpoint => endpoint;

    public override async ValueTask<Response> Create(
        string queue, IDictionary<string, string>? metadata, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Put, Path(queue));
        AddMetadata(message, metadata);
        return await Send(message, 201, async, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<Response> Delete(string queue, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Delete, Path(queue));
        return await Send(message, 204, async, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<Response<QueueProperties>> GetProperties(string queue, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, Path(queue));
        message.Request.Uri.AppendQuery("comp", "metadata", false);
        Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
        response.Headers.TryGetValue("x-ms-approximate-messages-count", out string? count);
        var metadata = response.Headers
            .Where(header => header.Name.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Name[MetadataPrefix.Length..], header => header.Value, StringComparer.OrdinalIgnoreCase);
        var properties = new QueueProperties(metadata, long.Parse(count ?? "0", CultureInfo.InvariantCulture));
        return Response.FromValue(properties, response);
    }

    public override async ValueTask<Response> SetMetadata(
        string queue, IDictionary<string, string> metadata, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Put, Path(queue));
        message.Request.Uri.AppendQuery("comp", "metadata", false);
        AddMetadata(message, metadata);
        return await Send(message, 204, async, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<Page<QueueItem>> List(
        string? prefix, bool withMetadata, string? continuation, int? size, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Get, "");
        AcceptXml(message);
        RequestUriBuilder uri = message.Request.Uri;
        uri.AppendQuery("comp", "list", false);
        if (prefix is not null)
        {
            uri.AppendQuery("prefix", prefix, true);
        }

        if (continuation is not null)
        {
            uri.AppendQuery("marker", continuation, true);
        }

        AddNumber(message, "maxresults", size);
        if (withMetadata)
        {
            uri.AppendQuery("include", "metadata", false);
        }

        Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
        (QueueItem[] queues, string? next) = QueueXml.Queues(response, withMetadata);
        return Page<QueueItem>.FromValues(queues, next, response);
    }

    public override async ValueTask<Response<SendReceipt>> Send(
        string queue, string text, int? visibilityTimeout, int? timeToLive, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Post, Path(queue) + "/messages");
        AcceptXml(message);
        AddNumber(message, "visibilitytimeout", visibilityTimeout);
        AddNumber(message, "messagettl", timeToLive);
        AddXml(message, QueueXml.Message(text));
        Response response = await Send(message, 201, async, cancellation).ConfigureAwait(false);
        SendReceipt? receipt = QueueXml.Messages(response) is [var sent, ..]
            ? new SendReceipt(sent.Id, sent.InsertedOn, sent.ExpiresOn, sent.PopReceipt, sent.NextVisibleOn ?? default)
            : null;
        return Response.FromValue(receipt!, response);
    }

    public override ValueTask<Response<StoredMessage[]>> Receive(
        string queue, int? count, int? visibilityTimeout, bool async, CancellationToken cancellation)
    {
        HttpMessage message = NewMessage(RequestMethod.Get, Path(queue) + "/messages");
        AddNumber(message, "numofmessages", count);
        AddNumber(message, "visibilitytimeout", visibilityTimeout);
        return Messages(message, async, cancellation);
    }

    public override ValueTask<Response<StoredMessage[]>> Peek(string queue, int? count, bool async, CancellationToken cancellation)
    {
        HttpMessage message = NewMessage(RequestMethod.Get, Path(queue) + "/messages");
        message.Request.Uri.AppendQuery("peekonly", "true", false);
        AddNumber(message, "numofmessages", count);
        return Messages(message, async, cancellation);
    }

    public override async ValueTask<Response<UpdateReceipt>> Update(
        string queue, string messageId, string popReceipt, string? text, int visibilityTimeout, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Put, MessagePath(queue, messageId));
        message.Request.Uri.AppendQuery("popreceipt", popReceipt, true);
        AddNumber(message, "visibilitytimeout", visibilityTimeout);
        if (text is not null)
        {
            AddXml(message, QueueXml.Message(text));
        }

        Response response = await Send(message, 204, async, cancellation).ConfigureAwait(false);
        response.Headers.TryGetValue("x-ms-popreceipt", out string? receipt);
        response.Headers.TryGetValue("x-ms-time-next-visible", out string? next);
        return Response.FromValue(new UpdateReceipt(receipt, next is null ? default : QueueXml.Moment(next)), response);
    }

    public override async ValueTask<Response> DeleteMessage(
        string queue, string messageId, string popReceipt, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Delete, MessagePath(queue, messageId));
        message.Request.Uri.AppendQuery("popreceipt", popReceipt, true);
        return await Send(message, 204, async, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<Response> Clear(string queue, bool async, CancellationToken cancellation)
    {
        using HttpMessage message = NewMessage(RequestMethod.Delete, Path(queue) + "/messages");
        return await Send(message, 204, async, cancellation).ConfigureAwait(false);
    }

    private static string Path(string queue) => queue.Length == 0 ? "" : "/" + Uri.EscapeDataString(queue);

    private static string MessagePath(string queue, string messageId) => $"{Path(queue)}/messages/{Uri.EscapeDataString(messageId)}";

    private static void AddMetadata(HttpMessage message, IDictionary<string, string>? metadata)
    {
        foreach ((string name, string value) in metadata ?? new Dictionary<string, string>())
        {
            message.Request.Headers.Add(MetadataPrefix + name, value);
        }
    }

    private static void AddNumber(HttpMessage message, string name, int? value)
    {
        if (value is not null)
        {
            message.Request.Uri.AppendQuery(name, value.Value.ToString(CultureInfo.InvariantCulture), false);
        }
    }

    private static void AddXml(HttpMessage message, BinaryData xml)
    {
        message.Request.Headers.Add("Content-Type", "application/xml");
        message.Request.Content = RequestContent.Create(xml);
    }

    private async ValueTask<Response<StoredMessage[]>> Messages(HttpMessage message, bool async, CancellationToken cancellation)
    {
        using (message)
        {
            AcceptXml(message);
            Response response = await Send(message, 200, async, cancellation).ConfigureAwait(false);
            return Response.FromValue(QueueXml.Messages(response), response);
        }
    }

    private HttpMessage NewMessage(RequestMethod method, string path)
    {
        HttpMessage message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(endpoint);
        if (path.Length > 0)
        {
            message.Request.Uri.AppendPath(path, false);
        }

        message.Request.Headers.Add("x-ms-version", version);
        return message;
    }

    private static void AcceptXml(HttpMessage message) => message.Request.Headers.Add("Accept", "application/xml");

    private async ValueTask<Response> Send(HttpMessage message, int expected, bool async, CancellationToken cancellation)
    {
        if (async)
        {
            await pipeline.SendAsync(message, cancellation).ConfigureAwait(false);
        }
        else
        {
            pipeline.Send(message, cancellation);
        }

        Response response = message.Response;
        bool isExisting = expected == 201 && response.Status == 204;
        return response.Status == expected || isExisting ? response : throw QueueErrorParser.Failure(response);
    }
}
