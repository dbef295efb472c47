using Azure;
using Azure.Data.Tables;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders;

/// <summary>A message that says "this order has unread news". The news itself lies in the order's inbox.</summary>
/// <param name="OrderId">The order.</param>
public sealed record NewsMessage(string OrderId);

/// <summary>
/// Puts verified news where it belongs, then says so on a queue: a row before it is a message. A repeat finds its row and only sends the message
/// again, in case the first one was lost. News of an order that nobody knows yet waits in <c>InboxEvents</c>.
/// </summary>
public sealed class InboxPost(OrderStore orders, Tables tables, Queues queues, TimeProvider clock)
{
    /// <summary>Posts the news.</summary>
    /// <param name="orderId">The order; null when it is not known.</param>
    /// <param name="source">Who sends.</param>
    /// <param name="eventId">The sender's event id.</param>
    /// <param name="news">What is new.</param>
    /// <param name="queue">The queue to say so on.</param>
    /// <param name="reference">The outside reference by which the order may become known later.</param>
    /// <param name="cancellation">Gives up before the row is written.</param>
    public async Task PostAsync(
        string? orderId, string source, string eventId, InboxEvent news, string queue, string? reference, CancellationToken cancellation)
    {
        if (orderId is null)
        {
            TableEntity row = new($"{source}!{Keys.Escape(reference ?? "")}", Keys.Escape(eventId)) { ["ReceivedAt"] = clock.GetUtcNow(), ["Source"] = source, ["EventId"] = eventId };
            Chunks.Write(row, "Event", Json.Write(news));
            await tables[TableNames.InboxEvents].UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
            return;
        }

        await orders.PostAsync(orderId, source, eventId, news, clock.GetUtcNow(), cancellation);
        await queues.SendAsync(queue, new NewsMessage(orderId), cancellation);
    }

    /// <summary>Moves what waited for a reference into the inbox of the order that it turned out to belong to.</summary>
    public async Task<bool> ClaimAsync(string source, string reference, string orderId, CancellationToken cancellation)
    {
        bool any = false;
        string partition = $"{source}!{Keys.Escape(reference)}";
        await foreach (TableEntity row in tables[TableNames.InboxEvents].QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            await orders.PostAsync(orderId, source, row.GetString("EventId"), Json.Read<InboxEvent>(Chunks.Read(row, "Event")), row.GetDateTimeOffset("ReceivedAt")!.Value, cancellation);
            await tables[TableNames.InboxEvents].DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
            any = true;
        }

        return any;
    }
}
