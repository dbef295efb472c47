using Azure.Storage.Queues.Http;
using Azure.Storage.Queues.Models;
using Embedded.Storage.Local;

namespace Azure.Storage.Queues.Local;

/// <summary>The messages of the file. Moments are ticks; what callers see of them is in whole seconds, as over HTTP.</summary>
internal static class LocalMessages
{
    private static readonly Sql Insert = new(
        "INSERT INTO messages(queue, visible, expires, tag, receipt, inserted, dequeues, text) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0, ?7)");

    private static readonly Sql Visible = new(
        "SELECT id, tag, inserted, expires, dequeues, text FROM messages WHERE queue=?1 AND visible<=?2 AND expires>?2 ORDER BY visible, id LIMIT ?3");

    private static readonly Sql Take = new("UPDATE messages SET visible=?2, receipt=?3, dequeues=dequeues+1 WHERE id=?1");
    private static readonly Sql Find = new("SELECT receipt FROM messages WHERE id=?1 AND queue=?2 AND tag=?3 AND expires>?4");
    private static readonly Sql Hide = new("UPDATE messages SET visible=?2, receipt=?3 WHERE id=?1");
    private static readonly Sql Rewrite = new("UPDATE messages SET visible=?2, receipt=?3, text=?4 WHERE id=?1");
    private static readonly Sql Remove = new("DELETE FROM messages WHERE id=?1");
    private static readonly Sql RemoveExpired = new("DELETE FROM messages WHERE queue=?1 AND visible<=?2 AND expires<=?2");
    private static readonly Sql HasExpired = new("SELECT 1 FROM messages WHERE queue=?1 AND visible<=?2 AND expires<=?2 LIMIT 1");
    private static readonly Sql CountOf = new("SELECT count(*) FROM messages WHERE queue=?1 AND expires>?2");

    public static (SendReceipt? Receipt, Refusal? Refusal) Send(
        Connection writer, string queue, string text, long now, long visible, long expires)
    {
        long number = LocalQueues.FindOnce(writer, queue);
        if (number == 0)
        {
            return (null, Refusal.QueueNotFound);
        }

        long tag = Random.Shared.NextInt64();
        long receipt = PopReceipt.New();
        writer[Insert].Bind(1, number).Bind(2, visible).Bind(3, expires).Bind(4, tag).Bind(5, receipt).Bind(6, now).Bind(7, text).Run();
        var id = new MessageId(writer.LastRowId, tag);
        return (new SendReceipt(id.ToString(), Seconds(now), Seconds(expires), PopReceipt.Of(receipt), Seconds(visible)), null);
    }

    public static (StoredMessage[]? Messages, Refusal? Refusal) Receive(Connection writer, string queue, int count, long now, long visible)
    {
        long number = LocalQueues.FindOnce(writer, queue);
        if (number == 0)
        {
            return (null, Refusal.QueueNotFound);
        }

        StoredMessage[] messages = Select(writer, number, count, now, out long[] rows);
        if (messages.Length < count)
        {
            // Only a receiver that came to the end of what it could take has met all expired messages.
            DropExpired(writer, number, now);
        }

        for (int index = 0; index < messages.Length; index++)
        {
            long receipt = PopReceipt.New();
            writer[Take].Bind(1, rows[index]).Bind(2, visible).Bind(3, receipt).Run();
            messages[index] = messages[index] with
            {
                PopReceipt = PopReceipt.Of(receipt),
                NextVisibleOn = Seconds(visible),
                DequeueCount = messages[index].DequeueCount + 1,
            };
        }

        return (messages, null);
    }

    public static (StoredMessage[]? Messages, Refusal? Refusal) Peek(Connection connection, string queue, int count, long now)
    {
        long number = LocalQueues.Find(connection, queue);
        return number == 0 ? (null, Refusal.QueueNotFound) : (Select(connection, number, count, now, out _), null);
    }

    public static (UpdateReceipt? Receipt, Refusal? Refusal) Update(
        Connection writer, string queue, MessageId id, long receipt, string? text, long now, long visible)
    {
        if (Check(writer, queue, id, receipt, now) is { } refusal)
        {
            return (null, refusal);
        }

        long next = PopReceipt.New();
        Statement update = writer[text is null ? Hide : Rewrite].Bind(1, id.Row).Bind(2, visible).Bind(3, next);
        (text is null ? update : update.Bind(4, text)).Run();
        return (new UpdateReceipt(PopReceipt.Of(next), Seconds(visible)), null);
    }

    public static Refusal? Delete(Connection writer, string queue, MessageId id, long receipt, long now)
    {
        Refusal? refusal = Check(writer, queue, id, receipt, now);
        if (refusal is null)
        {
            writer[Remove].Bind(1, id.Row).Run();
        }

        return refusal;
    }

    public static long Count(Connection connection, long queue, long now)
    {
        Statement count = connection[CountOf].Bind(1, queue).Bind(2, now);
        count.Step();
        long messages = count.Int64(0);
        count.Reset();
        return messages;
    }

    private static Refusal? Check(Connection writer, string queue, MessageId id, long receipt, long now)
    {
        long number = LocalQueues.FindOnce(writer, queue);
        if (number == 0)
        {
            return Refusal.QueueNotFound;
        }

        Statement find = writer[Find].Bind(1, id.Row).Bind(2, number).Bind(3, id.Tag).Bind(4, now);
        if (!find.Step())
        {
            return Refusal.MessageNotFound;
        }

        long current = find.Int64(0);
        find.Reset();
        return current == receipt ? null : Refusal.PopReceiptMismatch;
    }

    private static StoredMessage[] Select(Connection connection, long queue, int count, long now, out long[] rows)
    {
        var messages = new List<StoredMessage>(count);
        var found = new List<long>(count);
        Statement visible = connection[Visible].Bind(1, queue).Bind(2, now).Bind(3, count);
        while (visible.Step())
        {
            long row = visible.Int64(0);
            found.Add(row);
            messages.Add(new StoredMessage(
                new MessageId(row, visible.Int64(1)).ToString(),
                Seconds(visible.Int64(2)),
                Seconds(visible.Int64(3)),
                null,
                null,
                visible.Int64(4),
                visible.Text(5)));
        }

        rows = found.ToArray();
        return messages.ToArray();
    }

    private static void DropExpired(Connection writer, long queue, long now)
    {
        Statement expired = writer[HasExpired].Bind(1, queue).Bind(2, now);
        if (expired.Step())
        {
            expired.Reset();
            writer[RemoveExpired].Bind(1, queue).Bind(2, now).Run();
        }
    }

    private static DateTimeOffset Seconds(long ticks) => new(ticks - (ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
