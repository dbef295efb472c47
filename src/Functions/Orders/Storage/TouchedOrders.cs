using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Orders.Storage;

/// <summary>
/// Which orders were changed lately, table <c>TouchedOrders</c>. The row is written before the order's own rows are, and goes only when a later look
/// has found nothing undone: so whatever a crash leaves undone belongs to an order that stands here, and nobody has to read all orders to find it.
/// </summary>
public sealed class TouchedOrders(Tables tables, TimeProvider clock)
{
    private const int MostRemembered = 50_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, long> remembered = new(StringComparer.Ordinal);

    private TableClient Table => tables[TableNames.TouchedOrders];

    private long Now => clock.GetUtcNow().UtcTicks / Window.Ticks;

    /// <summary>Notes that an order is about to be changed; one row per order and quarter of an hour.</summary>
    public async Task TouchAsync(string orderId, CancellationToken cancellation)
    {
        long window = Now;
        if (remembered.TryGetValue(orderId, out long known) && known == window)
        {
            return;
        }

        string partition = $"{window.ToString("D12", CultureInfo.InvariantCulture)}-{Keys.Bucket(orderId, OrderSummary.Buckets)}";
        await Table.UpsertEntityAsync(new TableEntity(partition, orderId), TableUpdateMode.Replace, cancellation);
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        remembered[orderId] = window;
    }

    /// <summary>Orders that were touched and not yet found to be in order, the oldest first, by partition.</summary>
    public async IAsyncEnumerable<(string Partition, string OrderId)> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey"], cancellationToken: cancellation))
        {
            yield return (row.PartitionKey, row.RowKey);
        }
    }

    /// <summary>Forgets an order that nothing is left to do for, unless it may be being changed just now under the same row.</summary>
    public async Task ForgetAsync(string partition, string orderId, CancellationToken cancellation)
    {
        if (long.Parse(partition.AsSpan(0, partition.IndexOf('-')), CultureInfo.InvariantCulture) < Now - 1)
        {
            await Table.DeleteEntityAsync(partition, orderId, ETag.All, cancellation);
        }
    }
}
