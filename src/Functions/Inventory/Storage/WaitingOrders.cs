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
public sealed record WaitingOrder(string Sku, string OrderId, string Key, int Units);

/// <summary>
/// The orders that wait for stock, table <c>WaitingOrders</c>, by SKU and the oldest first; filled from the orders' outbox. The units they wait for
/// are noted at the SKU's level as promised, so that whoever comes anew does not get what comes in for them.
/// </summary>
public sealed class WaitingOrders(Tables tables, StockLevels levels, Locations locations)
{
    private const int MostTries = 20;

    private TableClient Table => tables[TableNames.WaitingOrders];

    /// <summary>Writes what is true of an order: that it waits, or that it does not any more.</summary>
    public async Task WriteAsync(Order order, CancellationToken cancellation)
    {
        string row = $"{order.PlacedAt.UtcTicks:D19}-{order.Id}";
        Dictionary<string, int> needs = order.WaitsForStock ? order.Demand.GroupBy(line => line.Sku).ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity)) : [];

        // What was sold and is not sent as the customer chose has no place in the queue any more.
        foreach (string sku in order.Goods.SelectMany(line => line.Demand()).Select(line => line.Sku).Union(order.Demand.Select(line => line.Sku)))
        {
            string partition = Keys.Escape(sku);
            if (needs.GetValueOrDefault(sku) is > 0 and var units)
            {
                await Table.UpsertEntityAsync(
                    new TableEntity(partition, row) { ["Sku"] = sku, ["OrderId"] = order.Id, ["Units"] = units }, TableUpdateMode.Replace, cancellation);
            }
            else
            {
                await Table.DeleteEntityAsync(partition, row, ETag.All, cancellation);
            }

            await PromiseAsync(sku, cancellation);
        }
    }

    /// <summary>All of them, or those that wait for one SKU, the oldest first within each SKU.</summary>
    public async IAsyncEnumerable<WaitingOrder> AllAsync(string? sku, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string? filter = sku is null ? null : TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Escape(sku)}");
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            yield return new(row.GetString("Sku"), row.GetString("OrderId"), row.RowKey, row.GetInt32("Units")!.Value);
        }
    }

    /// <summary>Notes at a SKU's level how many units orders wait for. The level is read before the orders are: whoever counts at the same time starts again.</summary>
    private async Task PromiseAsync(string sku, CancellationToken cancellation)
    {
        for (int tried = 0; ; tried++)
        {
            IReadOnlyList<StoredLevel> stored = await levels.GetAsync([sku], fresh: true, cancellation);
            int units = (await AllAsync(sku, cancellation).ToListAsync(cancellation)).Sum(waiting => waiting.Units);
            StoredLevel? first = stored.OrderByDescending(row => row.Level.Promised).ThenBy(row => row.Level.Location, StringComparer.Ordinal).ThenBy(row => row.Bucket).FirstOrDefault();
            if (first is null && (await locations.PreferenceAsync(null, cancellation)).Count == 0)
            {
                return;
            }

            first ??= new(new(sku, (await locations.PreferenceAsync(null, cancellation))[0], 0, 0, 0), default);
            if (first.Level.Promised == units)
            {
                return;
            }

            TableEntity row = StockRows.Write(levels.Partition(sku), first.Level with { Promised = units }, first.Bucket);
            try
            {
                await (first.ETag == default
                    ? tables.Stock.AddEntityAsync(row, cancellation)
                    : tables.Stock.UpdateEntityAsync(row, first.ETag, TableUpdateMode.Replace, cancellation));
                levels.Forget(sku);
                return;
            }
            catch (RequestFailedException e) when (e.Status is 404 or 409 or 412 && tried < MostTries)
            {
                await Task.Delay(Random.Shared.Next(1, 10), cancellation);
            }
        }
    }
}
