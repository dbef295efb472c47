using System.Collections.Concurrent;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>
/// Reads stock levels, and remembers them with their ETags: a remembered level that is out of date costs one refused write and a fresh read,
/// never a wrong figure.
/// </summary>
public sealed class StockLevels(Tables tables, Policies policies)
{
    private const int MostRemembered = 50_000;

    private readonly ConcurrentDictionary<string, IReadOnlyList<StoredLevel>> remembered = new(StringComparer.Ordinal);

    // Reads under way, by SKU: whoever comes while one runs shares the next one, which begins after they came, so that it is fresh for all of them.
    private readonly Dictionary<string, TaskCompletionSource<IReadOnlyList<StoredLevel>>?> underWay = new(StringComparer.Ordinal);

    /// <summary>Called with SKUs of which more or fewer can be sold than before, after that was written; null when nobody asks.</summary>
    public Func<IEnumerable<string>, Task>? Changed { get; set; }

    /// <summary>The partition of a SKU.</summary>
    public string Partition(string sku) => $"stock-{Keys.Bucket(sku, policies.StockPartitions)}";

    /// <summary>All partitions.</summary>
    public IEnumerable<string> Partitions => Enumerable.Range(0, policies.StockPartitions).Select(number => $"stock-{number}");

    /// <summary>The levels of some SKUs at all locations, bucket by bucket.</summary>
    /// <param name="skus">Which; case-sensitive.</param>
    /// <param name="fresh">Whether to read them now rather than trust what is remembered.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<IReadOnlyList<StoredLevel>> GetAsync(IEnumerable<string> skus, bool fresh, CancellationToken cancellation)
    {
        List<StoredLevel> levels = [];
        List<string> missing = [];
        foreach (string sku in skus.Distinct(StringComparer.Ordinal))
        {
            if (!fresh && remembered.TryGetValue(sku, out IReadOnlyList<StoredLevel>? known))
            {
                levels.AddRange(known);
            }
            else
            {
                missing.Add(sku);
            }
        }

        foreach (string[] chunk in missing.Chunk(16))
        {
            foreach (IReadOnlyList<StoredLevel> read in await Task.WhenAll(chunk.Select(ShareReadAsync)).WaitAsync(cancellation))
            {
                levels.AddRange(read);
            }
        }

        return levels;
    }

    /// <summary>The levels of one SKU as they are now, the buckets of each location taken together.</summary>
    public async Task<IReadOnlyList<StockLevel>> WholeAsync(string sku, CancellationToken cancellation) => Whole(await GetAsync([sku], fresh: true, cancellation));

    /// <summary>The buckets of each SKU and location taken together.</summary>
    public static IReadOnlyList<StockLevel> Whole(IEnumerable<StoredLevel> stored) => stored
        .GroupBy(one => (one.Level.Sku, one.Level.Location))
        .Select(group => StockBuckets.Whole([.. group.Select(one => one.Level)]))
        .ToList();

    /// <summary>In how many buckets a SKU lies at a location, as far as is remembered; 0 when nothing is.</summary>
    public int BucketsKnown(string sku, string location) =>
        remembered.TryGetValue(sku, out IReadOnlyList<StoredLevel>? known) ? known.Count(stored => stored.Level.Location == location) : 0;

    /// <summary>Tells whoever asks that more or fewer of these SKUs can be sold; may be told more often than is true.</summary>
    public Task ChangedAsync(IEnumerable<string> skus) => Changed?.Invoke(skus) ?? Task.CompletedTask;

    /// <summary>Forgets what is remembered of a SKU.</summary>
    public void Forget(string sku) => remembered.TryRemove(sku, out _);

    /// <summary>Remembers what a write has made of some levels.</summary>
    public void Remember(IEnumerable<StoredLevel> written)
    {
        foreach (IGrouping<string, StoredLevel> levels in written.GroupBy(stored => stored.Level.Sku))
        {
            // Others may be writing other buckets of the same SKU at this moment.
            while (remembered.TryGetValue(levels.Key, out IReadOnlyList<StoredLevel>? known)
                && !remembered.TryUpdate(levels.Key, [.. known.Where(old => !levels.Any(now => Same(now, old))), .. levels], known))
            {
            }
        }
    }

    private static bool Same(StoredLevel one, StoredLevel other) => one.Bucket == other.Bucket && one.Level.Location == other.Level.Location;

    private Task<IReadOnlyList<StoredLevel>> ShareReadAsync(string sku)
    {
        TaskCompletionSource<IReadOnlyList<StoredLevel>> mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (underWay)
        {
            if (underWay.TryGetValue(sku, out TaskCompletionSource<IReadOnlyList<StoredLevel>>? next))
            {
                return (underWay[sku] = next ?? mine).Task;
            }

            underWay[sku] = null;
        }

        _ = ReadForAllAsync(sku, mine);
        return mine.Task;
    }

    private async Task ReadForAllAsync(string sku, TaskCompletionSource<IReadOnlyList<StoredLevel>>? waiting)
    {
        while (waiting is not null)
        {
            try
            {
                waiting.SetResult(await ReadAsync(sku, CancellationToken.None));
            }
            catch (Exception e)
            {
                waiting.SetException(e);
            }

            lock (underWay)
            {
                waiting = underWay[sku];
                if (waiting is null)
                {
                    underWay.Remove(sku);
                }
                else
                {
                    underWay[sku] = null;
                }
            }
        }
    }

    private async Task<IReadOnlyList<StoredLevel>> ReadAsync(string sku, CancellationToken cancellation)
    {
        string partition = Partition(sku);
        string from = $"{StockRows.LevelPrefix}{Keys.Escape(sku)}!";
        string to = $"{StockRows.LevelPrefix}{Keys.Escape(sku)}\"";
        List<StoredLevel> levels = [];
        await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), cancellationToken: cancellation))
        {
            levels.Add(StockRows.ReadLevel(row));
        }

        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        remembered[sku] = levels;
        return levels;
    }
}
