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
public sealed class InboxPost(OrderStore orders, OrderReferences references, Tables tables, Queues queues, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(3);

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
            TableEntity row = new($"{source}!{Keys.Escape(reference ?? "")}", Keys.Escape(eventId))
            {
                ["ReceivedAt"] = clock.GetUtcNow(), ["Source"] = source, ["EventId"] = eventId, ["Reference"] = reference ?? "", ["Queue"] = queue,
            };
            Chunks.Write(row, "Event", Json.Write(news));
            await tables[TableNames.InboxEvents].UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
            return;
        }

        await orders.PostAsync(orderId, source, eventId, news, clock.GetUtcNow(), cancellation);
        await queues.SendAsync(queue, new NewsMessage(orderId), cancellation);
    }

    /// <summary>Moves what waited into the inboxes of the orders that it turned out to belong to; what belongs to none after three days is not ours.</summary>
    public async Task TakeUpAsync(CancellationToken cancellation)
    {
        TableClient waiting = tables[TableNames.InboxEvents];
        await foreach (TableEntity row in waiting.QueryAsync<TableEntity>(cancellationToken: cancellation))
        {
            DateTimeOffset received = row.GetDateTimeOffset("ReceivedAt")!.Value;
            Referent? referent = await FindAsync(row.GetString("Source"), row.GetString("Reference"), cancellation);
            if (referent is not null)
            {
                InboxEvent news = Json.Read<InboxEvent>(Chunks.Read(row, "Event"));
                InboxEvent addressed = news is TrackingNews tracking ? tracking with { Subject = referent.Subject } : news;
                await orders.PostAsync(referent.OrderId, row.GetString("Source"), row.GetString("EventId"), addressed, received, cancellation);
                await queues.SendAsync(row.GetString("Queue"), new NewsMessage(referent.OrderId), cancellation);
            }

            if (referent is not null || received < clock.GetUtcNow() - Patience)
            {
                await waiting.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
            }
        }
    }

    private async Task<Referent?> FindAsync(string source, string reference, CancellationToken cancellation)
    {
        string[] kinds = source == "stripe" ? [OrderReferences.Payment] : [OrderReferences.Shipment, OrderReferences.Tracking];
        foreach (string kind in kinds)
        {
            if (await references.FindAsync(kind, reference, cancellation) is { } referent)
            {
                return referent;
            }
        }

        return null;
    }
}
