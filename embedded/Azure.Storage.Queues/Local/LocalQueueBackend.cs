using System.Globalization;
using System.Text;
using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage;
using Embedded.Storage.Local;

namespace Azure.Storage.Queues.Local;

/// <summary>The local store in place of the service: same answers, no network.</summary>
internal sealed partial class LocalQueueBackend(LocalStore store) : QueueBackend
{
    private const int LongestTime = 7 * 24 * 3600;
    private const int LongestText = 64 * 1024;
    private const int MostMessages = 32;
    private const int MostQueues = 5_000;
    private const int DefaultVisibility = 30;
    private static readonly long Never = new DateTime(9999, 12, 31, 23, 59, 59, DateTimeKind.Utc).Ticks;
    private static readonly Dictionary<string, string> NoMetadata = [];

    public override string AccountName => "embedded";

    public override Uri Endpoint => store.Endpoint;

    public override async ValueTask<Response> Create(
        string queue, IDictionary<string, string>? metadata, bool async, CancellationToken cancellation)
    {
        Check(LocalQueues.CheckName(queue));
        (bool isNew, Refusal? refusal) = await Write(
            connection => LocalQueues.Create(connection, queue, metadata ?? NoMetadata), async, cancellation).ConfigureAwait(false);
        Check(refusal);
        return isNew ? new MemoryResponse(201, "Created") : new MemoryResponse(204, "No Content");
    }

    public override ValueTask<Response> Delete(string queue, bool async, CancellationToken cancellation) =>
        Change(queue, connection => LocalQueues.Delete(connection, queue), async, cancellation);

    public override ValueTask<Response<QueueProperties>> GetProperties(string queue, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        QueueProperties? properties = store.Read((queue, now: store.Now()), static (connection, its) =>
        {
            long number = LocalQueues.Find(connection, its.queue);
            return number > 0 && LocalQueues.Metadata(connection, its.queue) is { } metadata
                ? new QueueProperties(metadata, LocalMessages.Count(connection, number, its.now))
                : null;
        });
        Check(properties is null ? Refusal.QueueNotFound : null, queue);
        return new(Response.FromValue(properties!, Ok()));
    }

    public override ValueTask<Response> SetMetadata(
        string queue, IDictionary<string, string> metadata, bool async, CancellationToken cancellation) =>
        Change(queue, connection => LocalQueues.SetMetadata(connection, queue, metadata ?? NoMetadata), async, cancellation);

    public override ValueTask<Page<QueueItem>> List(
        string? prefix, bool withMetadata, string? continuation, int? size, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        if (size < 1)
        {
            throw Refusal.OutOfRange("maxresults", size.Value, 1, MostQueues).Failure();
        }

        int most = Math.Min(size ?? MostQueues, MostQueues);
        QueueItem[] queues = store.Read(0, static (connection, _) => LocalQueues.List(connection))
            .Where(queue => queue.Name.StartsWith(prefix ?? "", StringComparison.Ordinal))
            .Where(queue => continuation is null || string.CompareOrdinal(queue.Name, continuation) >= 0)
            .Take(most + 1)
            .Select(queue => new QueueItem(queue.Name, withMetadata ? queue.Metadata : null))
            .ToArray();
        string next = queues.Length > most ? queues[most].Name : "";
        return new(Page<QueueItem>.FromValues(queues.Take(most).ToArray(), next, Ok()));
    }

    public override async ValueTask<Response<SendReceipt>> Send(
        string queue, string text, int? visibilityTimeout, int? timeToLive, bool async, CancellationToken cancellation)
    {
        CheckText(text);
        int hidden = CheckTime(visibilityTimeout ?? 0, 0);
        if (timeToLive is < -1 or 0)
        {
            throw Refusal.InvalidValue(
                "messagettl",
                timeToLive.Value.ToString(CultureInfo.InvariantCulture),
                "Value must be greater than or equal to 1, or -1 to indicate an infinite TTL.").Failure();
        }

        if (timeToLive > 0 && hidden >= timeToLive)
        {
            throw Refusal.InvalidValue(
                "visibilitytimeout", hidden.ToString(CultureInfo.InvariantCulture), "messagettl must be greater than visibilitytimeout.").Failure();
        }

        (SendReceipt? receipt, Refusal? refusal) = await Write(
            connection =>
            {
                long now = store.NextStamp();
                long expires = timeToLive == -1 ? Never : Math.Min(now + Ticks(timeToLive ?? LongestTime), Never);
                return LocalMessages.Send(connection, queue, text, now, now + Ticks(hidden), expires);
            },
            async,
            cancellation).ConfigureAwait(false);
        Check(refusal, queue);
        return Response.FromValue(receipt!, new MemoryResponse(201, "Created"));
    }

    public override async ValueTask<Response<StoredMessage[]>> Receive(
        string queue, int? count, int? visibilityTimeout, bool async, CancellationToken cancellation)
    {
        int most = CheckCount(count);
        int hidden = CheckTime(visibilityTimeout ?? DefaultVisibility, 1);
        (StoredMessage[]? messages, Refusal? refusal) = await Write(
            connection =>
            {
                long now = store.NextStamp();
                return LocalMessages.Receive(connection, queue, most, now, now + Ticks(hidden));
            },
            async,
            cancellation).ConfigureAwait(false);
        Check(refusal, queue);
        return Response.FromValue(messages!, Ok());
    }

    public override ValueTask<Response<StoredMessage[]>> Peek(string queue, int? count, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        (StoredMessage[]? messages, Refusal? refusal) = store.Read(
            (queue, most: CheckCount(count), now: store.Now()),
            static (connection, its) => LocalMessages.Peek(connection, its.queue, its.most, its.now));
        Check(refusal, queue);
        return new(Response.FromValue(messages!, Ok()));
    }

    public override async ValueTask<Response<UpdateReceipt>> Update(
        string queue, string messageId, string popReceipt, string? text, int visibilityTimeout, bool async, CancellationToken cancellation)
    {
        CheckText(text ?? "");
        int hidden = CheckTime(visibilityTimeout, 0);
        MessageId id = MessageId.Parse(messageId);
        long receipt = PopReceipt.Parse(popReceipt);
        (UpdateReceipt? updated, Refusal? refusal) = await Write(
            connection =>
            {
                long now = store.NextStamp();
                return LocalMessages.Update(connection, queue, id, receipt, text, now, now + Ticks(hidden));
            },
            async,
            cancellation).ConfigureAwait(false);
        Check(refusal, queue);
        return Response.FromValue(updated!, new MemoryResponse(204, "No Content"));
    }

    public override ValueTask<Response> DeleteMessage(
        string queue, string messageId, string popReceipt, bool async, CancellationToken cancellation)
    {
        MessageId id = MessageId.Parse(messageId);
        long receipt = PopReceipt.Parse(popReceipt);
        return Change(queue, connection => LocalMessages.Delete(connection, queue, id, receipt, store.Now()), async, cancellation);
    }

    public override ValueTask<Response> Clear(string queue, bool async, CancellationToken cancellation) =>
        Change(queue, connection => LocalQueues.Clear(connection, queue), async, cancellation);

    private static MemoryResponse Ok() => new(200, "OK");

    private static void Check(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw refusal.Failure();
        }
    }

    /// <summary>A queue that cannot be is refused for its name.</summary>
    private static void Check(Refusal? refusal, string queue) =>
        Check(refusal == Refusal.QueueNotFound ? LocalQueues.CheckName(queue) ?? refusal : refusal);

    private static void CheckText(string text)
    {
        if (text.Length > LongestText || Encoding.UTF8.GetByteCount(text) > LongestText)
        {
            throw Refusal.RequestBodyTooLarge.Failure();
        }

        if (text.Any(character => character < ' ' && character is not ('\t' or '\n' or '\r')))
        {
            throw Refusal.InvalidXml.Failure();
        }
    }

    private static long Ticks(int seconds) => seconds * TimeSpan.TicksPerSecond;

    private static int CheckTime(int seconds, int least) =>
        seconds < least || seconds > LongestTime
            ? throw Refusal.OutOfRange("visibilitytimeout", seconds, least, LongestTime).Failure()
            : seconds;

    private static int CheckCount(int? count) => count is < 1 or > MostMessages
        ? throw Refusal.OutOfRange("numofmessages", count.Value, 1, MostMessages).Failure()
        : count ?? 1;

    private async ValueTask<Response> Change(string queue, Func<Connection, Refusal?> change, bool async, CancellationToken cancellation)
    {
        Check(await Write(change, async, cancellation).ConfigureAwait(false), queue);
        return new MemoryResponse(204, "No Content");
    }

    private async ValueTask<T> Write<T>(Func<Connection, T> change, bool async, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancelled();
        Task<T> write = store.Write(change);
        return async ? await write.ConfigureAwait(false) : write.GetAwaiter().GetResult();
    }
}
