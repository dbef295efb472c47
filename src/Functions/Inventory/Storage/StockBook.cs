using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>Counters and ledger of one SKU, which belong together when they are settled.</summary>
/// <param name="Sku">The SKU.</param>
/// <param name="Rows">The counters as stored, bucket by bucket.</param>
/// <param name="Levels">The counters, one per location.</param>
/// <param name="Entries">The ledger, the oldest entry first.</param>
/// <param name="Settled">False when goods moved each time the books were read: then counters and ledger are of different moments.</param>
public sealed record StockAccount(
    string Sku, IReadOnlyList<StoredLevel> Rows, IReadOnlyList<StockLevel> Levels, IReadOnlyList<StockEntry> Entries, bool Settled);

/// <summary>What the ledger says of a SKU's sales.</summary>
/// <param name="Units">Units sold since the moment that was asked for, less those given back.</param>
/// <param name="LastAt">When one was last sold; null when none ever was.</param>
/// <param name="FirstAt">When the SKU first stood in the books.</param>
public sealed record SkuSales(int Units, DateTimeOffset? LastAt, DateTimeOffset FirstAt);

/// <summary>Reads the books, and rewrites counters from the ledger.</summary>
public sealed class StockBook(Tables tables, StockLevels levels, Ids ids, TimeProvider clock)
{
    private const int MostTries = 20;
    private const int MostPause = 20;

    /// <summary>All levels, the buckets of each SKU and location taken together.</summary>
    public async IAsyncEnumerable<StockLevel> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string partition in levels.Partitions)
        {
            List<StoredLevel> ofOne = [];
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {StockRows.LevelPrefix} and RowKey lt {"level\""}"), cancellationToken: cancellation))
            {
                StoredLevel stored = StockRows.ReadLevel(row);
                if (ofOne.Count > 0 && ofOne[0].Level.Sku != stored.Level.Sku)
                {
                    foreach (StockLevel level in StockLevels.Whole(ofOne))
                    {
                        yield return level;
                    }

                    ofOne.Clear();
                }

                ofOne.Add(stored);
            }

            foreach (StockLevel level in StockLevels.Whole(ofOne))
            {
                yield return level;
            }
        }
    }

    /// <summary>What was sold of each SKU.</summary>
    public async Task<Dictionary<string, SkuSales>> SalesAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        Dictionary<string, SkuSales> sales = new(StringComparer.Ordinal);
        foreach (string partition in levels.Partitions)
        {
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {StockRows.LedgerPrefix} and RowKey lt {"ledger\""}"),
                cancellationToken: cancellation))
            {
                StockEntry entry = StockRows.ReadLedger(row);
                SkuSales known = sales.GetValueOrDefault(row.GetString("Sku")) ?? new(0, null, entry.At);
                int units = entry.At < since ? 0 : entry.Kind switch { StockMove.Reserved => entry.Quantity, StockMove.Released => -entry.Quantity, _ => 0 };
                sales[row.GetString("Sku")] = new(
                    known.Units + units, entry.Kind == StockMove.Reserved && !(known.LastAt > entry.At) ? entry.At : known.LastAt, known.FirstAt < entry.At ? known.FirstAt : entry.At);
            }
        }

        return sales;
    }

    /// <summary>The books of a SKU. A movement while they are read, which the counters show, makes it read again.</summary>
    public async Task<StockAccount> OpenAsync(string sku, CancellationToken cancellation)
    {
        IReadOnlyList<StoredLevel> before = await levels.GetAsync([sku], fresh: true, cancellation);
        for (int tried = 0; ; tried++)
        {
            IReadOnlyList<StockEntry> entries = await EntriesAsync(sku, cancellation);
            IReadOnlyList<StoredLevel> after = await levels.GetAsync([sku], fresh: true, cancellation);
            bool settled = after.Select(row => row.ETag).SequenceEqual(before.Select(row => row.ETag));
            if (settled || tried == MostTries)
            {
                return new(sku, after, StockLevels.Whole(after), entries, settled);
            }

            before = after;
        }
    }

    /// <summary>Makes the counters of a location what the ledger adds up to, and notes that in the ledger.</summary>
    /// <returns>False when the ledger's figures cannot be, and somebody has to count; or when goods move too fast to tell.</returns>
    public async Task<bool> RebuildAsync(string sku, string location, string reference, CancellationToken cancellation)
    {
        for (int tried = 0; tried < MostTries; tried++)
        {
            StockAccount account = await OpenAsync(sku, cancellation);
            StockLevel booked = StockLedger.Level(sku, location, account.Entries.Where(entry => entry.Location == location));
            if (!account.Settled || booked.Available < 0 || booked.Reserved < 0 || booked.Unavailable < 0)
            {
                return false;
            }

            StoredLevel[] rows = [.. account.Rows.Where(row => row.Level.Location == location).OrderBy(row => row.Bucket)];
            IReadOnlyList<StockLevel> parts = StockBuckets.Spread(booked with { Promised = rows.Sum(row => row.Level.Promised) }, Math.Max(1, rows.Length));
            string partition = levels.Partition(sku);
            List<TableTransactionAction> actions = [.. parts.Select((part, bucket) => bucket < rows.Length
                ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, StockRows.Write(partition, part, rows[bucket].Bucket), rows[bucket].ETag)
                : new TableTransactionAction(TableTransactionActionType.Add, StockRows.Write(partition, part, bucket)))];
            actions.Add(new(
                TableTransactionActionType.Add, StockRows.WriteLedger(partition, ids.New("mov"), sku, new(clock.GetUtcNow(), StockMove.Adjusted, 0, reference, location))));
            if (await TryAsync(actions, cancellation))
            {
                levels.Forget(sku);
                await levels.ChangedAsync([sku]);
                return true;
            }
        }

        return false;
    }

    /// <summary>Lays the stock of a SKU at a location into so many rows, so that many buyers at once do not fight over one.</summary>
    /// <returns>False when goods moved too fast, and all is as it was.</returns>
    public async Task<bool> SplitAsync(string sku, string location, int buckets, CancellationToken cancellation)
    {
        for (int tried = 0; tried < MostTries; tried++)
        {
            StoredLevel[] rows = [.. (await levels.GetAsync([sku], fresh: true, cancellation)).Where(row => row.Level.Location == location).OrderBy(row => row.Bucket)];
            if (rows.Length == 0 || rows.Length == buckets)
            {
                return true;
            }

            string partition = levels.Partition(sku);
            IReadOnlyList<StockLevel> parts = StockBuckets.Spread(StockBuckets.Whole([.. rows.Select(row => row.Level)]), buckets);
            List<TableTransactionAction> actions =
            [
                .. parts.Select((part, bucket) => bucket < rows.Length
                    ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, StockRows.Write(partition, part, bucket), rows[bucket].ETag)
                    : new TableTransactionAction(TableTransactionActionType.Add, StockRows.Write(partition, part, bucket))),
                .. rows.Skip(buckets).Select(row => new TableTransactionAction(TableTransactionActionType.Delete, StockRows.Write(partition, row.Level, row.Bucket), row.ETag)),
            ];
            if (await TryAsync(actions, cancellation))
            {
                levels.Forget(sku);
                return true;
            }
        }

        return false;
    }

    private async Task<bool> TryAsync(List<TableTransactionAction> actions, CancellationToken cancellation)
    {
        try
        {
            await tables.Stock.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 409 or 412)
        {
            await Task.Delay(Random.Shared.Next(MostPause), cancellation);
            return false;
        }
    }

    // One range of keys: with a second one in the same filter a store reads the whole partition.
    private async Task<IReadOnlyList<StockEntry>> EntriesAsync(string sku, CancellationToken cancellation)
    {
        string from = $"{StockRows.LedgerPrefix}{Keys.Escape(sku)}!", to = $"{StockRows.LedgerPrefix}{Keys.Escape(sku)}\"";
        List<StockEntry> entries = [];
        await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {levels.Partition(sku)} and RowKey ge {from} and RowKey lt {to}"), cancellationToken: cancellation))
        {
            entries.Add(StockRows.ReadLedger(row));
        }

        return [.. entries.OrderBy(entry => entry.At)];
    }
}
