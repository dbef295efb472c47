using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>An order that waits for a SKU.</summary>
/// <param name="Sku">The SKU.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Key">Sorts by when it was placed, the oldest first.</param>
/// <param name="Units">How many it waits for.</param>
/// <param name="Since">When it took its place.</param>
public sealed record WaitingOrder(string Sku, string OrderId, string Key, int Units, DateTimeOffset Since);

/// <summary>
/// The orders that wait for stock, table <c>WaitingOrders</c>, by SKU and the oldest first; filled from the orders' outbox. The units they wait for
/// are noted at the SKU's level as promised, so that whoever comes anew does not get what comes in for them. Beside the orders of a SKU lies their sum,
/// which changes with them in one transaction: so a limit holds, however many come at once.
/// </summary>
public sealed class WaitingOrders(Tables tables, StockLevels levels, Locations locations, TimeProvider clock)
{
    private const int MostPause = 50;
    private const int Gates = 64;
    private const string Sum = "!sum";

    // An order that took its place and never came to be has lost it after that long.
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(15);

    // Within one process, those who queue up for the same SKU do so here rather than fight over its sum's ETag.
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1, 1))];

    private TableClient Table => tables[TableNames.WaitingOrders];

    /// <summary>Writes what is true of an order: that it waits, or that it does not any more.</summary>
    public async Task WriteAsync(Order order, CancellationToken cancellation)
    {
        Dictionary<string, int> needs = order.WaitsForStock ? order.Demand.GroupBy(line => line.Sku).ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity)) : [];

        // What was sold and is not sent as the customer chose has no place in the queue any more.
        foreach (string sku in order.Goods.SelectMany(line => line.Demand()).Select(line => line.Sku).Union(order.Demand.Select(line => line.Sku)))
        {
            await SetAsync(sku, Row(order), order.Id, needs.GetValueOrDefault(sku), null, cancellation);
            await PromiseAsync(sku, cancellation);
        }
    }

    /// <summary>Takes a place for an order that is just being taken in, before it exists: in all queues, or, should one be full, in none.</summary>
    /// <param name="order">The order.</param>
    /// <param name="needs">What it waits for: SKU, units, and the most units that orders may wait for; null for no limit.</param>
    /// <param name="cancellation">Stops between tries.</param>
    public async Task<bool> TryClaimAsync(Order order, IReadOnlyList<(string Sku, int Units, int? Limit)> needs, CancellationToken cancellation)
    {
        for (int index = 0; index < needs.Count; index++)
        {
            if (!await SetAsync(needs[index].Sku, Row(order), order.Id, needs[index].Units, needs[index].Limit, cancellation))
            {
                foreach ((string sku, _, _) in needs.Take(index))
                {
                    await SetAsync(sku, Row(order), order.Id, 0, null, cancellation);
                }

                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the place of an order away that never came to be.</summary>
    public async Task ForgetAsync(WaitingOrder lost, CancellationToken cancellation)
    {
        if (clock.GetUtcNow() - lost.Since > Young)
        {
            await SetAsync(lost.Sku, lost.Key, lost.OrderId, 0, null, cancellation);
            await PromiseAsync(lost.Sku, cancellation);
        }
    }

    /// <summary>All of them, or those that wait for one SKU, the oldest first within each SKU.</summary>
    public async IAsyncEnumerable<WaitingOrder> AllAsync(string? sku, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string? filter = sku is null ? null : TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Escape(sku)}");
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (row.RowKey != Sum)
            {
                yield return new(row.GetString("Sku"), row.GetString("OrderId"), row.RowKey, row.GetInt32("Units")!.Value, row.GetDateTimeOffset("Since") ?? default);
            }
        }
    }

    // A place of so many units, none for 0; false when the queue would be longer than its limit.
    private async Task<bool> SetAsync(string sku, string rowKey, string orderId, int units, int? limit, CancellationToken cancellation)
    {
        SemaphoreSlim gate = gates[Keys.Bucket(sku, Gates)];
        await gate.WaitAsync(cancellation);
        try
        {
            while (true)
            {
                if (await TrySetAsync(sku, rowKey, orderId, units, limit, cancellation) is { } done)
                {
                    return done;
                }

                // Another process was faster. Each time somebody gets through, so everybody does in the end.
                await Task.Delay(Random.Shared.Next(1, MostPause), cancellation);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<bool?> TrySetAsync(string sku, string rowKey, string orderId, int units, int? limit, CancellationToken cancellation)
    {
        string partition = Keys.Escape(sku);
        TableEntity? sum = await FindAsync(partition, Sum, cancellation), mine = await FindAsync(partition, rowKey, cancellation);
        int before = mine?.GetInt32("Units") ?? 0, all = (sum?.GetInt32("Units") ?? 0) + units - before;
        if (units == before || (units > before && all > limit))
        {
            return units == before;
        }

        try
        {
            await Table.SubmitTransactionAsync(
                [
                    Change(mine, new TableEntity(partition, rowKey) { ["Sku"] = sku, ["OrderId"] = orderId, ["Units"] = units, ["Since"] = mine?.GetDateTimeOffset("Since") ?? clock.GetUtcNow() }, units),
                    Change(sum, new TableEntity(partition, Sum) { ["Units"] = Math.Max(0, all) }, all),
                ],
                cancellation);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return null;
        }
    }

    private async Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellation) =>
        await Table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation) is { HasValue: true, Value: { } found } ? found : null;

    private static TableTransactionAction Change(TableEntity? before, TableEntity after, int units) => (before, units) switch
    {
        (null, _) => new(TableTransactionActionType.Add, after),
        (_, > 0) => new(TableTransactionActionType.UpdateReplace, after, before.ETag),
        _ => new(TableTransactionActionType.Delete, after, before.ETag),
    };

    private static string Row(Order order) => $"{order.PlacedAt.UtcTicks:D19}-{order.Id}";

    /// <summary>
    /// Notes at a SKU's level how many units orders wait for. Nothing else of the row is written, so a SKU that sells without pause cannot keep it waiting; and
    /// whoever has written counts again, so that of several the last one has seen what all others did.
    /// </summary>
    private async Task PromiseAsync(string sku, CancellationToken cancellation)
    {
        while (true)
        {
            int units = (await AllAsync(sku, cancellation).ToListAsync(cancellation)).Sum(waiting => waiting.Units);
            StoredLevel? first = (await levels.GetAsync([sku], fresh: true, cancellation))
                .OrderByDescending(row => row.Level.Promised).ThenBy(row => row.Level.Location, StringComparer.Ordinal).ThenBy(row => row.Bucket).FirstOrDefault();
            if ((first?.Level.Promised ?? 0) == units)
            {
                return;
            }

            if (first is null && (await locations.PreferenceAsync(null, cancellation)).Count == 0)
            {
                return;
            }

            try
            {
                await (first is null
                    ? tables.Stock.AddEntityAsync(StockRows.Write(levels.Partition(sku), new(sku, (await locations.PreferenceAsync(null, cancellation))[0], 0, 0, 0) { Promised = units }, 0), cancellation)
                    : tables.Stock.UpdateEntityAsync(
                        new TableEntity(levels.Partition(sku), StockRows.LevelKey(sku, first.Level.Location, first.Bucket)) { ["Promised"] = units }, ETag.All, TableUpdateMode.Merge, cancellation));
                await levels.ChangedAsync([sku]);
            }
            catch (RequestFailedException e) when (e.Status is 404 or 409)
            {
                // The stock was laid into other rows, or booked in for the first time, just now.
                await Task.Delay(Random.Shared.Next(1, MostPause), cancellation);
            }
            finally
            {
                levels.Forget(sku);
            }
        }
    }
}
