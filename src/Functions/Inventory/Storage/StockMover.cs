using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>Units of one SKU at one location, as part of a movement.</summary>
/// <param name="Sku">SKU.</param>
/// <param name="Location">Location.</param>
/// <param name="Quantity">Units.</param>
public sealed record StockItem(string Sku, string Location, int Quantity);

/// <summary>One movement of some SKUs, or one leg of several that are made together.</summary>
/// <param name="Movement">Id of the movement; the same id moves a SKU at a location once.</param>
/// <param name="Kind">What moves.</param>
/// <param name="Items">Units; each SKU and location once.</param>
/// <param name="Reference">For whom or why, for the ledger.</param>
/// <param name="KeepBack">Units that have to stay free, by SKU and what is promised of it; null for none.</param>
public sealed record StockLeg(string Movement, StockMove Kind, IReadOnlyList<StockItem> Items, string Reference, Func<string, int, int>? KeepBack = null);

/// <summary>What became of a movement.</summary>
public enum StockOutcome
{
    /// <summary>It is in the books now.</summary>
    Made,

    /// <summary>It was in the books already; nothing changed.</summary>
    Repeated,

    /// <summary>A level would have gone below zero; nothing changed.</summary>
    Refused,

    /// <summary>A row that had to change with it was not as expected; nothing changed.</summary>
    Overtaken,
}

/// <summary>
/// Makes movements: levels change under their ETags and a ledger row per SKU and location is added in the same entity group transaction; the
/// ledger row's key carries the movement's id and is insert-only, so a movement that is repeated is recognised and never counted twice.
/// </summary>
public sealed class StockMover(Tables tables, StockLevels levels, TimeProvider clock)
{
    /// <summary>The most SKUs of one leg in a transaction of 100 rows: a level and a ledger row for each, and two rows that change with them.</summary>
    public const int MostItems = 49;

    private const int MostRows = 100;
    private const int OtherRows = 2;
    private const int MostTries = 50;
    private const int MostPause = 200;
    private const int Gates = 256;

    // Within one process, those who want the same row queue up here rather than fight over its ETag.
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Somebody had to wait for a SKU at a location, or to try again.</summary>
    public event Action<string, string>? Contended;

    /// <summary>Makes one movement, all SKUs of one partition, in one transaction.</summary>
    /// <param name="partition">The partition of all its SKUs.</param>
    /// <param name="legs">What moves, in this order; a level may be below zero only in between, never after.</param>
    /// <param name="with">Rows that change in the same transaction.</param>
    /// <param name="cancellation">Gives up between tries.</param>
    public async Task<(StockOutcome Outcome, Refusal? Refusal)> MoveAsync(
        string partition, IReadOnlyList<StockLeg> legs, IReadOnlyList<TableTransactionAction> with, CancellationToken cancellation)
    {
        (StockOutcome Outcome, Refusal? Refusal) made = await QueueUpAsync(partition, legs, with, cancellation);

        // Also for what is repeated: a crash may have kept the first one from being told.
        if (levels.Changed is not null && made.Outcome is StockOutcome.Made or StockOutcome.Repeated)
        {
            await levels.ChangedAsync(legs.Where(leg => StockLevel.IsForSale(leg.Kind)).SelectMany(leg => leg.Items).Select(item => item.Sku));
        }

        return made;
    }

    private async Task<(StockOutcome Outcome, Refusal? Refusal)> QueueUpAsync(
        string partition, IReadOnlyList<StockLeg> legs, IReadOnlyList<TableTransactionAction> with, CancellationToken cancellation)
    {
        StockLeg last = legs[^1];
        int start = Keys.Bucket(last.Movement, StockBuckets.Most);
        int[] mine = [.. legs.SelectMany(leg => leg.Items).Select(item => Keys.Bucket($"{item.Sku}!{item.Location}!{start % Count(item)}", Gates)).Distinct().Order()];
        int held = 0;
        try
        {
            for (; held < mine.Length; held++)
            {
                if (gates[mine[held]].CurrentCount == 0)
                {
                    Contended?.Invoke(last.Items[0].Sku, last.Items[0].Location);
                }

                await gates[mine[held]].WaitAsync(cancellation);
            }

            for (int tried = 0; ; tried++)
            {
                IReadOnlyList<StoredLevel> known = await levels.GetAsync(legs.SelectMany(leg => leg.Items).Select(item => item.Sku), fresh: tried > 0, cancellation);
                (List<StoredLevel> after, Refusal? refusal) = Apply(legs, known, start);
                if (refusal is not null)
                {
                    // What is remembered may be out of date, and a repeat of a movement that was made can look like a shortage; only the ledger knows.
                    if (tried == 0)
                    {
                        continue;
                    }

                    return await WasMadeAsync(partition, last.Movement, last.Items[0], cancellation) ? (StockOutcome.Repeated, null) : (StockOutcome.Refused, refusal);
                }

                List<TableTransactionAction> actions =
                [
                    .. with,
                    .. after.Select(stored => Write(partition, stored)),
                    .. legs.SelectMany(leg => leg.Items.Select(item => new TableTransactionAction(
                        TableTransactionActionType.Add,
                        StockRows.WriteLedger(partition, leg.Movement, item.Sku, new(clock.GetUtcNow(), leg.Kind, item.Quantity, leg.Reference, item.Location))))),
                ];
                if (actions.Count > MostRows)
                {
                    throw new InvalidOperationException($"Movement {last.Movement} touches {actions.Count} rows; {MostRows} fit into one transaction.");
                }

                try
                {
                    Response<IReadOnlyList<Response>> written = await tables.Stock.SubmitTransactionAsync(actions, cancellation);
                    levels.Remember(after.Select((stored, index) => stored with { ETag = written.Value[with.Count + index].Headers.ETag!.Value }));
                    return (StockOutcome.Made, null);
                }
                catch (TableTransactionFailedException e) when (e.Status is 409 or 404 or 412 && tried < MostTries)
                {
                    if (e.Status != 412 && await WasMadeAsync(partition, last.Movement, last.Items[0], cancellation))
                    {
                        return (StockOutcome.Repeated, null);
                    }

                    if (e.FailedTransactionActionIndex is { } failed && failed < with.Count)
                    {
                        return (StockOutcome.Overtaken, null);
                    }

                    Contended?.Invoke(last.Items[0].Sku, last.Items[0].Location);

                    // Other processes want the same row: who has lost often steps aside for longer.
                    await Task.Delay(Random.Shared.Next(MostPause * (tried + 1) / MostTries + 1), cancellation);
                }
            }
        }
        finally
        {
            // Whoever gave up while waiting holds those that came before.
            Array.ForEach(mine[..held], gate => gates[gate].Release());
        }
    }

    /// <summary>Whether the ledger has this movement of an item.</summary>
    public async Task<bool> WasMadeAsync(string partition, string movement, StockItem item, CancellationToken cancellation) =>
        (await tables.Stock.GetEntityIfExistsAsync<TableEntity>(partition, StockRows.LedgerKey(item.Sku, item.Location, movement), ["RowKey"], cancellation)).HasValue;

    private static TableTransactionAction Write(string partition, StoredLevel stored)
    {
        TableEntity row = StockRows.Write(partition, stored.Level, stored.Bucket);
        return stored.ETag == default ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, stored.ETag);
    }

    // The rows that change, as they are after all legs, each with the ETag that it must still have.
    private static (List<StoredLevel> After, Refusal? Refusal) Apply(IReadOnlyList<StockLeg> legs, IReadOnlyList<StoredLevel> known, int start)
    {
        Dictionary<(string Sku, string Location), StoredLevel[]> shelves = known
            .GroupBy(stored => (stored.Level.Sku, stored.Level.Location))
            .ToDictionary(group => group.Key, group => group.OrderBy(stored => stored.Bucket).ToArray());
        HashSet<(string Sku, string Location, int Index)> touched = [], held = [];
        foreach (StockLeg leg in legs)
        {
            foreach (StockItem item in leg.Items)
            {
                if (!shelves.TryGetValue((item.Sku, item.Location), out StoredLevel[]? shelf))
                {
                    shelves[(item.Sku, item.Location)] = shelf = [new(new(item.Sku, item.Location, 0, 0, 0), default)];
                }

                StockLevel[] parts = [.. shelf.Select(stored => stored.Level)];
                if (StockBuckets.Whole(parts).After(leg.Kind, item.Quantity).Refusal is { } refusal)
                {
                    return ([], refusal);
                }

                if (leg.KeepBack is { } keepBack)
                {
                    StockLevel[] everywhere = [.. shelves.Where(one => one.Key.Sku == item.Sku).SelectMany(one => one.Value).Select(stored => stored.Level)];
                    int back = keepBack(item.Sku, everywhere.Sum(level => level.Promised));
                    if (everywhere.Sum(level => level.Available) - item.Quantity < back)
                    {
                        return ([], new("insufficientStock", $"{item.Sku}: what is left is kept for others."));
                    }

                    // What has to stay may lie in rows that this movement does not change: they have to be as they were, too.
                    if (back > 0)
                    {
                        held.UnionWith(shelves.Where(one => one.Key.Sku == item.Sku).SelectMany(one => one.Value.Select((row, index) => (row, index)).Where(pair => pair.row.ETag != default)
                            .Select(pair => (one.Key.Sku, one.Key.Location, pair.index))));
                    }
                }

                foreach ((int bucket, int quantity) in StockBuckets.Split(parts, leg.Kind, item.Quantity, start % shelf.Length))
                {
                    shelf[bucket] = shelf[bucket] with { Level = shelf[bucket].Level.After(leg.Kind, quantity).Level };
                    touched.Add((item.Sku, item.Location, bucket));
                }
            }
        }

        // Beyond what one transaction can hold, the buffer of a much divided SKU may be passed by whoever comes at the same moment.
        if (touched.Union(held).Count() + legs.Sum(leg => leg.Items.Count) + OtherRows <= MostRows)
        {
            touched.UnionWith(held);
        }

        return ([.. touched.Select(row => shelves[(row.Sku, row.Location)][row.Index])], null);
    }

    private int Count(StockItem item) => Math.Max(1, levels.BucketsKnown(item.Sku, item.Location));
}
