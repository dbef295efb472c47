using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>
/// Reads and writes orders. One order is one partition: <c>order</c> (the snapshot), <c>line-n</c> (immutable), <c>inbox-…</c>, <c>event-…</c>,
/// <c>outbox-…</c>; whatever changes together is written in one entity group transaction.
/// </summary>
public sealed class OrderStore(Tables tables, TouchedOrders touched)
{
    internal const string SnapshotKey = "order";
    private const string LinePrefix = "line-";
    private const int LinesPerRow = 80;
    private const int WritesKept = 5;
    private const int MostRows = 100;

    /// <summary>The order with its unread news and left-over outbox; null when there is none.</summary>
    public async Task<OrderDocument?> LoadAsync(string orderId, CancellationToken cancellation = default)
    {
        // '.' follows '-' in ASCII, so "x-" <= key < "x." are the keys that start with "x-"; line, order and outbox lie side by side.
        string filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {orderId} and ((RowKey ge {LinePrefix} and RowKey lt 'outbox.') or (RowKey ge {InboxRow.Prefix} and RowKey lt 'inbox.' and Applied eq false))");
        TableEntity? snapshot = null;
        List<OrderLine> lines = [];
        List<InboxRow> inbox = [];
        List<(OutboxItem Item, ETag ETag)> outbox = [];
        await foreach (TableEntity row in tables.Orders.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (row.RowKey == SnapshotKey)
            {
                snapshot = row;
            }
            else if (row.RowKey.StartsWith(LinePrefix, StringComparison.Ordinal))
            {
                lines.AddRange(Json.Read<OrderLine[]>(Chunks.Read(row, "Data")));
            }
            else if (row.RowKey.StartsWith(OutboxItem.Prefix, StringComparison.Ordinal))
            {
                outbox.Add((OutboxItem.Read(row), row.ETag));
            }
            else
            {
                inbox.Add(InboxRow.Read(row));
            }
        }

        if (snapshot is null)
        {
            return null;
        }

        Order order = Json.Read<Order>(Chunks.Read(snapshot, "Data"));
        order.Lines = lines;
        return new(order, snapshot.ETag, snapshot.GetString("Summary"), snapshot.GetString("LastWrites"), inbox, outbox);
    }

    /// <summary>Writes a new order with all its rows; false when it exists already.</summary>
    public async Task<bool> CreateAsync(OrderDocument document, CancellationToken cancellation = default)
    {
        List<TableTransactionAction> actions = [new(TableTransactionActionType.Add, Snapshot(document))];
        foreach ((OrderLine[] chunk, int number) in document.Order.Lines.Chunk(LinesPerRow).Select((chunk, number) => (chunk, number)))
        {
            TableEntity row = new(document.Order.Id, $"{LinePrefix}{number:D4}");
            Chunks.Write(row, "Data", Json.Write(chunk));
            actions.Add(new(TableTransactionActionType.Add, row));
        }

        actions.AddRange(document.Writes);
        await touched.TouchAsync(document.Order.Id, cancellation);
        try
        {
            Response<IReadOnlyList<Response>> responses = await tables.Orders.SubmitTransactionAsync(actions, cancellation);
            document.Written(actions, responses.Value);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Takes a new order back, all of its rows in one transaction; false when somebody has begun to carry it.</summary>
    public async Task<bool> WithdrawAsync(string orderId, CancellationToken cancellation = default)
    {
        List<TableEntity> rows = await tables.Orders.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {orderId}"), select: ["PartitionKey", "RowKey"], cancellationToken: cancellation).ToListAsync(cancellation);
        if (rows.Count > MostRows || !rows.Exists(row => row.RowKey == OutboxItem.Start().RowKey))
        {
            return false;
        }

        try
        {
            await tables.Orders.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag)), cancellation);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <summary>Writes what has happened, in one transaction.</summary>
    /// <param name="document">The order.</param>
    /// <param name="writeId">A new id, by which <see cref="WasWritten"/> knows this write again.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="TableTransactionFailedException">Status 412: somebody else changed the order first; 409: a noted command was a repeat.</exception>
    public async Task SaveAsync(OrderDocument document, string writeId, CancellationToken cancellation = default)
    {
        document.LastWrites = string.Join(' ', document.LastWrites.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(writeId).Take(WritesKept));
        List<TableTransactionAction> actions = [new(TableTransactionActionType.UpdateReplace, Snapshot(document), document.ETag)];
        actions.AddRange(document.Writes);
        await touched.TouchAsync(document.Order.Id, cancellation);
        Response<IReadOnlyList<Response>> responses = await tables.Orders.SubmitTransactionAsync(actions, cancellation);
        document.Written(actions, responses.Value);
    }

    /// <summary>Whether it is this command that was noted under its sender's key, or another one (false); null when none was.</summary>
    public async Task<bool?> NotedAsync(string orderId, CommandKey key, CancellationToken cancellation) =>
        await tables.Orders.GetEntityIfExistsAsync<TableEntity>(orderId, InboxRow.Key(key.Source, key.EventId), ["Says"], cancellation) is { HasValue: true, Value: { } note }
            ? (note.GetString("Says") ?? key.Says) == key.Says
            : null;

    /// <summary>Whether the order has not changed since the document was read or saved.</summary>
    public async Task<bool> IsCurrentAsync(OrderDocument document, CancellationToken cancellation) =>
        (await tables.Orders.GetEntityAsync<TableEntity>(document.Order.Id, SnapshotKey, ["RowKey"], cancellation)).Value.ETag == document.ETag;

    /// <summary>Whether an order, read afresh, has a write that seemed to fail: its answer was lost, and the repeat met its own work.</summary>
    public static bool WasWritten(OrderDocument document, string writeId) => document.LastWrites.Split(' ').Contains(writeId);

    /// <summary>Removes outbox items that were done; one that somebody has called for again since stays.</summary>
    public async Task DoneAsync(OrderDocument document, IReadOnlyCollection<OutboxItem> items, CancellationToken cancellation = default)
    {
        foreach (OutboxItem[] chunk in items.Chunk(100))
        {
            try
            {
                await tables.Orders.SubmitTransactionAsync(
                    chunk.Select(item => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(document.Order.Id, item.RowKey), document.TagOf(item))),
                    cancellation);
            }
            catch (TableTransactionFailedException e) when (e.Status is 404 or 412)
            {
                // Somebody else did one of them at the same time, or calls for it again: each for itself.
                foreach (OutboxItem item in chunk)
                {
                    await RemoveAsync(document, item, cancellation);
                }
            }
        }
    }

    private async Task RemoveAsync(OrderDocument document, OutboxItem item, CancellationToken cancellation)
    {
        try
        {
            await tables.Orders.DeleteEntityAsync(document.Order.Id, item.RowKey, document.TagOf(item), cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Gone, or to be done again by whoever called for it.
        }
    }

    /// <summary>Puts news into an order's inbox; false when it lies there already, whether read or not.</summary>
    public async Task<bool> PostAsync(string orderId, string source, string eventId, InboxEvent news, DateTimeOffset now, CancellationToken cancellation = default)
    {
        // Side by side: whoever posts is told only when both are written, and posts again otherwise.
        Task touch = touched.TouchAsync(orderId, cancellation);
        try
        {
            await Task.WhenAll(touch, tables.Orders.AddEntityAsync(InboxRow.Write(orderId, source, eventId, news, now), cancellation));
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    /// <summary>An order's payment alone; null when there is no such order.</summary>
    public async Task<Payment?> PaymentAsync(string orderId, CancellationToken cancellation = default) =>
        await tables.Orders.GetEntityIfExistsAsync<TableEntity>(orderId, SnapshotKey, null, cancellation) is { HasValue: true, Value: { } snapshot }
            ? Json.Read<Order>(Chunks.Read(snapshot, "Data")).Payment
            : null;

    /// <summary>Whether the order exists.</summary>
    public async Task<bool> ExistsAsync(string orderId, CancellationToken cancellation = default) =>
        (await tables.Orders.GetEntityIfExistsAsync<TableEntity>(orderId, SnapshotKey, ["RowKey"], cancellation)).HasValue;

    /// <summary>The timeline, oldest first.</summary>
    public async Task<IReadOnlyList<TimelineRow>> TimelineAsync(string orderId, CancellationToken cancellation = default)
    {
        List<TimelineRow> timeline = [];
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {orderId} and RowKey ge {TimelineRow.Prefix} and RowKey lt 'event.'");
        await foreach (TableEntity row in tables.Orders.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            timeline.Add(TimelineRow.Read(row));
        }

        return timeline;
    }

    /// <summary>Whether an order has something left to do: outbox items, or news that nobody read.</summary>
    public async Task<bool> IsUnfinishedAsync(string orderId, CancellationToken cancellation = default)
    {
        string filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {orderId} and ((RowKey ge 'outbox-' and RowKey lt 'outbox.') or (RowKey ge 'inbox-' and RowKey lt 'inbox.' and Applied eq false))");
        await foreach (TableEntity _ in tables.Orders.QueryAsync<TableEntity>(filter, maxPerPage: 1, select: ["RowKey"], cancellationToken: cancellation))
        {
            return true;
        }

        return false;
    }

    private static TableEntity Snapshot(OrderDocument document)
    {
        TableEntity row = new(document.Order.Id, SnapshotKey) { ["Summary"] = document.Summary, ["LastWrites"] = document.LastWrites };
        Chunks.Write(row, "Data", Json.Write(document.Order));
        return row;
    }
}
