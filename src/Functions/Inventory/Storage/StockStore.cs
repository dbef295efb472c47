using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>How stock is kept for an order or cart.</summary>
public sealed record ReserveTerms
{
    /// <summary>Whoever comes anew: what is promised to orders that wait stays for them.</summary>
    public static readonly ReserveTerms Anew = new();

    /// <summary>Units that have to stay free, by SKU: a channel's safety buffer, or what older orders wait for.</summary>
    public Func<string, int> KeepBack { get; init; } = _ => 0;

    /// <summary>Whether it waited for stock itself, so that promises to others like it do not bind it.</summary>
    public bool Waited { get; init; }

    /// <summary>Where the goods go; null when that is not known.</summary>
    public Address? To { get; init; }

    /// <summary>Whether so many parcels are worth it; null when any number is.</summary>
    public Func<int, bool>? MaySplit { get; init; }

    /// <summary>The cart hold whose stock it takes over; null for none.</summary>
    public string? Hold { get; init; }

    /// <summary>A cart's: when it ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    internal int Back(string sku, int promised) => KeepBack(sku) + (Waited ? 0 : promised);
}

/// <summary>
/// Keeps stock for orders and carts, and moves it. One transaction moves all SKUs of a partition, with the reservation row beside them; what takes
/// several transactions has its reservation row written first and removed last, so that a crash in between is found and finished or undone.
/// </summary>
public sealed class StockStore(StockLevels levels, StockMover mover, StockReservations reservations, Locations locations, Ids ids)
{
    private const int MostTries = 50;

    // SKUs of a cart and of the order that takes it over: a level row and two ledger rows each, and two reservation rows.
    private const int MostTakenOver = 30;

    /// <summary>Keeps stock for an order or cart: all of it or nothing. The same keeper again gets what it has.</summary>
    /// <param name="keeper">The order or cart hold.</param>
    /// <param name="goods">The lines, bundles taken apart; lines may share a SKU.</param>
    /// <param name="cancellation">Stops between steps.</param>
    /// <param name="terms">How; as anybody who comes anew when null.</param>
    /// <returns>Where each line comes from, or a refusal for each SKU that is short.</returns>
    public async Task<(IReadOnlyList<Allocation> Allocations, IReadOnlyList<Refusal> Refusals)> ReserveAsync(
        string keeper, IReadOnlyList<OrderLine> goods, CancellationToken cancellation, ReserveTerms? terms = null)
    {
        terms ??= ReserveTerms.Anew;
        if (goods.Count == 0)
        {
            return ([], []);
        }

        for (int tried = 0; ; tried++)
        {
            IReadOnlyList<StoredLevel> known = await levels.GetAsync(goods.Select(line => line.Sku), fresh: tried > 0, cancellation);
            Reservation? hold = terms.Hold is { } held ? await reservations.FindAsync(held, cancellation) : null;
            IReadOnlyList<StockLevel> whole = WithCredit(StockLevels.Whole(known), hold);
            (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) = AllocationPlan.For(
                goods, whole, await locations.PreferenceAsync(terms.To, cancellation), sku => terms.Back(sku, whole.Where(level => level.Sku == sku).Sum(level => level.Promised)), terms.MaySplit);

            // What is remembered may be out of date: "sold out" is only said after a fresh read.
            if (refusals.Count > 0 && tried == 0)
            {
                continue;
            }

            (StockOutcome outcome, Refusal? lost) = refusals.Count > 0
                ? (StockOutcome.Overtaken, null)
                : await TryAsync(keeper, new(ids.New("rsv"), allocations, Until: terms.Until), terms, hold, cancellation);
            if (outcome == StockOutcome.Made)
            {
                return (allocations, []);
            }

            // Whoever comes again has what it wants, also when nothing is left for others.
            if (outcome != StockOutcome.Refused && await TakeUpAsync(keeper, cancellation) is { } kept)
            {
                return (kept, []);
            }

            if (refusals.Count > 0 || tried >= MostTries)
            {
                return ([], refusals.Count > 0 ? refusals : [lost ?? new("insufficientStock", "Others were faster, again and again.")]);
            }
        }
    }

    /// <summary>Gives back what was kept for an order and has not left. Again, nothing happens.</summary>
    public async Task ReleaseAsync(string keeper, IEnumerable<Allocation> kept, CancellationToken cancellation)
    {
        await MoveAllAsync(new($"{keeper}-release", StockMove.Released, Items(kept), keeper), keeper, cancellation);
    }

    /// <summary>Gives back what a reservation has, as far as the ledger knows it, and forgets it: its order never came to be.</summary>
    public async Task AbandonAsync(string keeper, CancellationToken cancellation)
    {
        if (await reservations.FindAsync(keeper, cancellation) is { } reservation)
        {
            await UndoAsync(keeper, reservation, cancellation);
        }
    }

    /// <summary>Takes a parcel's goods off the books.</summary>
    public async Task ConsumeAsync(string orderId, string parcelId, IReadOnlyList<StockItem> items, bool last, CancellationToken cancellation)
    {
        IReadOnlyList<Refusal> refusals = await MoveAllAsync(new($"{parcelId}-ship", StockMove.Shipped, items, parcelId), last ? orderId : null, cancellation);
        if (refusals.Count > 0)
        {
            throw new InvalidOperationException($"Parcel {parcelId} left with stock that was not there: {refusals[0].Message}");
        }
    }

    /// <summary>Any other movement: goods in, corrections, returns, write-offs.</summary>
    /// <param name="movement">Id of the movement; the same id moves once.</param>
    /// <param name="kind">What moves.</param>
    /// <param name="items">Units; each SKU and location once.</param>
    /// <param name="reference">Why, for the ledger.</param>
    /// <param name="cancellation">Stops between transactions.</param>
    public async Task<IReadOnlyList<Refusal>> MoveAsync(string movement, StockMove kind, IReadOnlyList<StockItem> items, string reference, CancellationToken cancellation)
    {
        if ((await PartsAsync(items, cancellation)).Length > 1 && await RefusalAsync(movement, kind, items, cancellation) is { } refusal)
        {
            return [refusal];
        }

        return await MoveAllAsync(new(movement, kind, items, reference), null, cancellation);
    }

    // What takes several transactions is looked at as a whole first: who is refused should find nothing moved.
    private async Task<Refusal?> RefusalAsync(string movement, StockMove kind, IReadOnlyList<StockItem> items, CancellationToken cancellation)
    {
        Dictionary<(string Sku, string Location), StockLevel> there = StockLevels.Whole(await levels.GetAsync(items.Select(item => item.Sku), fresh: true, cancellation))
            .ToDictionary(level => (level.Sku, level.Location));
        foreach (StockItem item in items)
        {
            StockLevel level = there.GetValueOrDefault((item.Sku, item.Location)) ?? new(item.Sku, item.Location, 0, 0, 0);
            if (level.After(kind, item.Quantity).Refusal is { } refusal && !await mover.WasMadeAsync(levels.Partition(item.Sku), movement, item, cancellation))
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Sets what is on hand to what was counted; the difference goes to the ledger.</summary>
    public async Task<(StockLevel Level, IReadOnlyList<Refusal> Refusals)> CountAsync(string movement, string sku, string location, int counted, string reason, CancellationToken cancellation)
    {
        for (; ; )
        {
            StockLevel now = (await levels.WholeAsync(sku, cancellation)).FirstOrDefault(level => level.Location == location) ?? new(sku, location, 0, 0, 0);
            if (counted < now.Reserved + now.Unavailable)
            {
                return (now, [new("belowReserved", $"{now.Reserved} are reserved and {now.Unavailable} unavailable; {counted} on hand cannot be.", "/onHand")]);
            }

            IReadOnlyList<Refusal> refusals = await MoveAsync(movement, StockMove.Adjusted, [new(sku, location, counted - now.OnHand)], reason, cancellation);
            if (refusals.Count == 0)
            {
                return ((await levels.WholeAsync(sku, cancellation)).First(level => level.Location == location), []);
            }
        }
    }

    private async Task<(StockOutcome Outcome, Refusal? Refusal)> TryAsync(
        string keeper, Reservation reservation, ReserveTerms terms, Reservation? hold, CancellationToken cancellation)
    {
        List<StockItem> released = hold is null ? [] : Items(hold.Allocations);
        (string Partition, StockItem[] Items)[] parts = await PartsAsync(Items(reservation.Allocations), cancellation);
        TableTransactionAction row = new(TableTransactionActionType.Add, reservations.Row(keeper, reservation));
        StockLeg all = Leg(keeper, reservation, []) with { KeepBack = terms.Back };
        if (parts is [var only] && only.Partition == row.Entity.PartitionKey)
        {
            if (hold is null)
            {
                return await mover.MoveAsync(only.Partition, [all with { Items = only.Items }], [row], cancellation);
            }

            // What the cart had is given back and taken again in one transaction: nobody can come in between.
            TableTransactionAction end = reservations.Removal(terms.Hold!);
            if (end.Entity.PartitionKey == only.Partition && released.Count + only.Items.Length <= MostTakenOver && released.All(item => levels.Partition(item.Sku) == only.Partition))
            {
                StockLeg back = new($"{hold.Id}-taken", StockMove.Released, released, terms.Hold!);
                return await mover.MoveAsync(only.Partition, [back, all with { Items = only.Items }], [row, end], cancellation);
            }
        }

        if (hold is not null)
        {
            await AbandonAsync(terms.Hold!, cancellation);
        }

        if (!await reservations.AddAsync(row, cancellation))
        {
            return (StockOutcome.Overtaken, null);
        }

        foreach ((string partition, StockItem[] items) in parts)
        {
            (StockOutcome outcome, Refusal? refusal) = await mover.MoveAsync(partition, [all with { Items = items }], [], cancellation);
            if (outcome == StockOutcome.Refused)
            {
                await UndoAsync(keeper, reservation, cancellation);
                return (outcome, refusal);
            }
        }

        return (StockOutcome.Made, null);
    }

    // What a keeper has already; a reservation that was begun is finished, and one that cannot be had any more is gone after this.
    private async Task<IReadOnlyList<Allocation>?> TakeUpAsync(string keeper, CancellationToken cancellation)
    {
        if (await reservations.FindAsync(keeper, cancellation) is not { } begun)
        {
            return null;
        }

        bool whole = !begun.Undoing;
        foreach ((string partition, StockItem[] items) in whole ? await PartsAsync(Items(begun.Allocations), cancellation) : [])
        {
            whole = whole && (await mover.MoveAsync(partition, [Leg(keeper, begun, items)], [], cancellation)).Outcome != StockOutcome.Refused;
        }

        if (whole)
        {
            return begun.Allocations;
        }

        await UndoAsync(keeper, begun, cancellation);
        return null;
    }

    // Gives back those parts of a reservation that the ledger has, then forgets it. It is marked first: a crash in between must not make the parts
    // that were given back look kept.
    private async Task UndoAsync(string keeper, Reservation reservation, CancellationToken cancellation)
    {
        await reservations.PutAsync(keeper, reservation with { Undoing = true }, cancellation);
        List<StockItem> made = [];
        foreach (StockItem item in Items(reservation.Allocations))
        {
            if (await mover.WasMadeAsync(levels.Partition(item.Sku), reservation.Id, item, cancellation))
            {
                made.Add(item);
            }
        }

        await MoveAllAsync(new($"{reservation.Id}-undo", StockMove.Released, made, keeper), keeper, cancellation);
    }

    /// <param name="leg">The movement.</param>
    /// <param name="ends">Whose reservation ends with it; null for none.</param>
    /// <param name="cancellation">Stops between transactions.</param>
    private async Task<IReadOnlyList<Refusal>> MoveAllAsync(StockLeg leg, string? ends, CancellationToken cancellation)
    {
        (string Partition, StockItem[] Items)[] parts = await PartsAsync(leg.Items, cancellation);
        TableTransactionAction? end = ends is null ? null : reservations.Removal(ends);
        bool together = end is not null && parts is [var only] && only.Partition == end.Entity.PartitionKey;
        foreach ((string partition, StockItem[] items) in parts)
        {
            StockLeg part = leg with { Items = items };
            (StockOutcome outcome, Refusal? refusal) = await mover.MoveAsync(partition, [part], together ? [end!] : [], cancellation);
            if (outcome == StockOutcome.Overtaken)
            {
                (outcome, refusal) = await mover.MoveAsync(partition, [part], [], cancellation);
            }

            if (outcome == StockOutcome.Refused)
            {
                return [refusal!];
            }
        }

        if (end is not null && !together)
        {
            await reservations.RemoveAsync(ends!, cancellation);
        }

        return [];
    }

    // What fits into one transaction each: a level row (of a split level perhaps all its buckets) and a ledger row for each SKU and location.
    private async Task<(string Partition, StockItem[] Items)[]> PartsAsync(IReadOnlyList<StockItem> items, CancellationToken cancellation)
    {
        await levels.GetAsync(items.Select(item => item.Sku), fresh: false, cancellation);
        List<(string Partition, StockItem[] Items)> parts = [];
        foreach (IGrouping<string, StockItem> shard in items.GroupBy(item => levels.Partition(item.Sku)))
        {
            List<StockItem> part = [];
            int rows = 0;
            foreach (StockItem item in shard)
            {
                int more = 1 + Math.Max(1, levels.BucketsKnown(item.Sku, item.Location));
                if (rows + more > 2 * StockMover.MostItems)
                {
                    parts.Add((shard.Key, [.. part]));
                    part.Clear();
                    rows = 0;
                }

                part.Add(item);
                rows += more;
            }

            parts.Add((shard.Key, [.. part]));
        }

        return [.. parts];
    }

    // A hold that the keeper takes over counts as free for it.
    private static IReadOnlyList<StockLevel> WithCredit(IReadOnlyList<StockLevel> whole, Reservation? hold) => hold is null
        ? whole
        : [.. whole.Select(level => level with { Reserved = level.Reserved - hold.Allocations.Where(part => part.Sku == level.Sku && part.Location == level.Location).Sum(part => part.Quantity) })];

    private static StockLeg Leg(string keeper, Reservation reservation, StockItem[] items) => new(reservation.Id, StockMove.Reserved, items, keeper);

    private static List<StockItem> Items(IEnumerable<Allocation> allocations) => allocations
        .GroupBy(part => (part.Sku, part.Location))
        .Select(group => new StockItem(group.Key.Sku, group.Key.Location, group.Sum(part => part.Quantity)))
        .ToList();
}
