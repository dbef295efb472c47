using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>
/// Lays the stock of a SKU into several rows when buyers get in each other's way, and back into one when they no longer do. What is measured is how
/// often somebody had to wait or try again; rows <c>hot!sku!location</c> say which SKUs were divided by itself, so that what staff divided stays.
/// </summary>
public sealed partial class HotStock
{
    private const int Buckets = 16;
    private const int LeastInBucket = 4;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Calm = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<(string Sku, string Location), (DateTimeOffset Since, int Times)> heat = new();
    private readonly Tables tables;
    private readonly StockLevels levels;
    private readonly StockBook book;
    private readonly Policies policies;
    private readonly TimeProvider clock;
    private readonly ILogger<HotStock> logger;

    /// <summary>Begins to measure.</summary>
    public HotStock(Tables tables, StockMover mover, StockLevels levels, StockBook book, Policies policies, TimeProvider clock, ILogger<HotStock> logger)
    {
        (this.tables, this.levels, this.book, this.policies, this.clock, this.logger) = (tables, levels, book, policies, clock, logger);
        if (policies.HotStockWaits > 0)
        {
            mover.Contended += (sku, location) => heat.AddOrUpdate((sku, location), _ => (clock.GetUtcNow(), 1), (_, known) =>
                IsPast(known.Since) ? (clock.GetUtcNow(), 1) : (known.Since, known.Times + 1));
        }
    }

    /// <summary>Divides those SKUs that too many want at once; one of those who want them does it.</summary>
    public async Task RelieveAsync(IEnumerable<string> skus, CancellationToken cancellation)
    {
        if (heat.IsEmpty)
        {
            return;
        }

        foreach ((string sku, string location) in heat.Keys.Where(key => skus.Contains(key.Sku)).ToList())
        {
            if (!heat.TryGetValue((sku, location), out (DateTimeOffset Since, int Times) measured) || measured.Times < policies.HotStockWaits || IsPast(measured.Since) || !heat.TryRemove((sku, location), out _))
            {
                continue;
            }

            StoredLevel[] rows = [.. (await levels.GetAsync([sku], fresh: false, cancellation)).Where(row => row.Level.Location == location)];
            int buckets = Math.Min(Buckets, rows.Sum(row => row.Level.Available) / LeastInBucket);
            if (rows.Length == 0 || buckets <= rows.Length)
            {
                continue;
            }

            LogHot(sku, location, buckets);
            await tables.Stock.UpsertEntityAsync(
                new TableEntity(levels.Partition(sku), StockRows.HotKey(sku, location)) { ["Sku"] = sku, ["Location"] = location, ["Since"] = clock.GetUtcNow() }, TableUpdateMode.Replace, cancellation);
            await book.SplitAsync(sku, location, buckets, cancellation);
        }
    }

    /// <summary>Lays SKUs back into one row that were divided by itself and that nobody fights over any more.</summary>
    public async Task MergeCalmAsync(CancellationToken cancellation)
    {
        foreach (string partition in levels.Partitions)
        {
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {StockRows.HotPrefix} and RowKey lt {"hot\""}"), cancellationToken: cancellation))
            {
                (string sku, string location) = (row.GetString("Sku"), row.GetString("Location"));
                if (clock.GetUtcNow() - row.GetDateTimeOffset("Since") < Calm || (heat.TryGetValue((sku, location), out (DateTimeOffset Since, int Times) measured) && !IsPast(measured.Since)))
                {
                    continue;
                }

                if (await book.SplitAsync(sku, location, 1, cancellation))
                {
                    await tables.Stock.DeleteEntityAsync(partition, row.RowKey, ETag.All, cancellation);
                }
            }
        }
    }

    /// <summary>Leaves a SKU as staff divide it.</summary>
    public Task LeaveAsync(string sku, string location, CancellationToken cancellation) =>
        tables.Stock.DeleteEntityAsync(levels.Partition(sku), StockRows.HotKey(sku, location), ETag.All, cancellation);

    private bool IsPast(DateTimeOffset since) => clock.GetUtcNow() - since > Minute;

    [LoggerMessage(Level = LogLevel.Information, Message = "Many want {Sku} at {Location} at once: its stock lies in {Buckets} rows now")]
    private partial void LogHot(string sku, string location, int buckets);
}
