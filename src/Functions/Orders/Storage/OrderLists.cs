using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>The look-ups of orders by status and by customer; filled from the outbox, rebuildable from the orders.</summary>
public sealed class OrderLists(Tables tables)
{
    private const int ShortPage = 50;

    /// <summary>Compares the order with its list row and, when that is out of date, makes the save rewrite it.</summary>
    public static void Refresh(OrderDocument document)
    {
        string text = Json.Write(OrderSummary.Of(document.Order));
        if (text != document.Summary)
        {
            string? before = document.Summary is { } old ? Json.Read<OrderSummary>(old).PartitionKey : null;
            document.Summary = text;
            document.CallFor(new(OutboxKind.Index, before ?? "", before));
        }
    }

    /// <summary>
    /// Writes the list rows. The row under the new status is written before the old one goes, so that an order is never in no list; and whoever
    /// writes late, after the order has moved on, finds that out and writes what is true now.
    /// </summary>
    public async Task WriteAsync(Order order, string? partitionBefore, CancellationToken cancellation)
    {
        TableClient table = tables[TableNames.OrdersByStatus];
        OrderSummary summary = OrderSummary.Of(order);
        HashSet<string> outdated = [];
        if (partitionBefore is null)
        {
            await tables[TableNames.OrdersByCustomer].UpsertEntityAsync(
                new TableEntity(CustomerPartition(order.Channel, order.Customer.Id), summary.RowKey) { ["OrderId"] = order.Id }, TableUpdateMode.Replace, cancellation);
        }
        else
        {
            outdated.Add(partitionBefore);
        }

        for (string? written = null, current = Json.Write(summary); current != written;)
        {
            await table.UpsertEntityAsync(Row(summary.PartitionKey, summary), TableUpdateMode.Replace, cancellation);
            written = current;
            current = await CurrentAsync(order.Id, cancellation) ?? written;
            outdated.Add(summary.PartitionKey);
            summary = Json.Read<OrderSummary>(current);
        }

        foreach (string partition in outdated.Where(partition => partition != summary.PartitionKey))
        {
            await table.DeleteEntityAsync(partition, summary.RowKey, ETag.All, cancellation);
        }
    }

    private async Task<string?> CurrentAsync(string orderId, CancellationToken cancellation) =>
        (await tables.Orders.GetEntityIfExistsAsync<TableEntity>(orderId, OrderStore.SnapshotKey, ["Summary"], cancellation)).Value?.GetString("Summary");

    /// <summary>Partition of <c>OrdersByCustomer</c>.</summary>
    public static string CustomerPartition(string channel, string customerId) => $"{Keys.Escape(channel)}-{Keys.Escape(customerId)}";

    /// <summary>Ids of a customer's orders, the newest first.</summary>
    public async IAsyncEnumerable<string> OfCustomerAsync(
        string channel, string customerId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string partition = CustomerPartition(channel, customerId);
        await foreach (TableEntity row in tables[TableNames.OrdersByCustomer].QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
        {
            yield return row.GetString("OrderId");
        }
    }

    /// <summary>Ids of the orders that an order's customer has placed before it, the newest first.</summary>
    /// <param name="order">The order.</param>
    /// <param name="since">None that were placed before.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async IAsyncEnumerable<string> EarlierOfCustomerAsync(
        Order order, DateTimeOffset since, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // '.' follows '-' in ASCII: whatever was placed at that very time sorts before.
        string partition = CustomerPartition(order.Channel, order.Customer.Id), own = OrderSummary.Row(order), oldest = $"{Keys.NewestFirst(since)}.";
        await foreach (TableEntity row in tables[TableNames.OrdersByCustomer].QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {own} and RowKey lt {oldest}"), cancellationToken: cancellation))
        {
            yield return row.GetString("OrderId");
        }
    }

    /// <summary>Orders of one status, the newest first within each bucket.</summary>
    /// <param name="status">The headline.</param>
    /// <param name="filter">More conditions on the columns of the row, as an OData filter; null for none.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async IAsyncEnumerable<OrderSummary> WithStatusAsync(
        OrderStatus status, string? filter = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (int bucket = 0; bucket < OrderSummary.Buckets; bucket++)
        {
            await foreach (OrderSummary summary in InPartitionAsync(OrderSummary.Partition(status, bucket), filter, null, cancellation))
            {
                yield return summary;
            }
        }
    }

    /// <summary>Orders of some statuses, the newest first over all of them.</summary>
    public async IAsyncEnumerable<OrderSummary> NewestFirstAsync(
        IReadOnlyList<OrderStatus> statuses, string? filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // The first page of each list is asked for at the same time: there are some forty of them, and few will be read further.
        IAsyncEnumerator<OrderSummary>[] lists = [.. from status in statuses
                                                     from bucket in Enumerable.Range(0, OrderSummary.Buckets)
                                                     select InPartitionAsync(OrderSummary.Partition(status, bucket), filter, ShortPage, cancellation).GetAsyncEnumerator(cancellation)];
        PriorityQueue<IAsyncEnumerator<OrderSummary>, string> next = new(StringComparer.Ordinal);
        try
        {
            bool[] any = await Task.WhenAll(lists.Select(list => list.MoveNextAsync().AsTask()));
            next.EnqueueRange(lists.Where((_, index) => any[index]).Select(list => (list, list.Current.RowKey)));
            while (next.TryDequeue(out IAsyncEnumerator<OrderSummary>? list, out _))
            {
                yield return list.Current;
                if (await list.MoveNextAsync())
                {
                    next.Enqueue(list, list.Current.RowKey);
                }
            }
        }
        finally
        {
            foreach (IAsyncEnumerator<OrderSummary> list in lists)
            {
                await list.DisposeAsync();
            }
        }
    }

    private async IAsyncEnumerable<OrderSummary> InPartitionAsync(
        string partition, string? filter, int? pageSize, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string condition = TableClient.CreateQueryFilter($"PartitionKey eq {partition}") + (filter is null ? "" : $" and ({filter})");
        await foreach (TableEntity row in tables[TableNames.OrdersByStatus].QueryAsync<TableEntity>(condition, pageSize, cancellationToken: cancellation))
        {
            yield return Json.Read<OrderSummary>(row.GetString("Data"));
        }
    }

    private static TableEntity Row(string partition, OrderSummary summary) => new(partition, summary.RowKey)
    {
        ["Data"] = Json.Write(summary),
        ["OrderId"] = summary.Id,
        ["Channel"] = summary.Channel,
        ["PaymentStatus"] = summary.PaymentStatus.ToString(),
        ["FulfilmentStatus"] = summary.FulfilmentStatus.ToString(),
        ["State"] = summary.State.ToString(),
        ["PlacedAt"] = summary.PlacedAt,
        ["ReceivedAt"] = summary.ReceivedAt,
        ["ShipBy"] = summary.ShipBy,
    };
}
