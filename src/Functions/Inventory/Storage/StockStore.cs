using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>
/// Keeps stock for orders and carts, and moves it. One transaction moves all SKUs of a partition, with the reservation row beside them; what takes
/// several transactions has its reservation row written first and removed last, so that a crash in between is found and finished or undone.
/// </summary>
public sealed class StockStore(StockLevels levels, StockMover mover, StockReservations reservations, Locations locations, Ids ids)
{
    private const int MostTries = 50;

    /// <summary>Keeps stock for an order or cart: all of it or nothing. The same keeper again gets what it has.</summary>
    /// <param name="keeper">The order or cart hold.</param>
    /// <param name="goods">The lines; lines may share a SKU.</param>
    /// <param name="cancellation">Stops between steps.</param>
    /// <returns>Where each line comes from, or a refusal for each SKU that is short.</returns>
    public async Task<(IReadOnlyList<Allocation> Allocations, IReadOnlyList<Refusal> Refusals)> ReserveAsync(
        string keeper, IReadOnlyList<OrderLine> goods, CancellationToken cancellation)
    {
        if (goods.Count == 0)
        {
            return ([], []);
        }

        for (int tried = 0; ; tried++)
        {
            IReadOnlyList<StoredLevel> known = await levels.GetAsync(goods.Select(line => line.Sku), fresh: tried > 0, cancellation);
            (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) =
                AllocationPlan.For(goods, StockLevels.Whole(known), await locations.PreferenceAsync(cancellation));

            // What is remembered may be out of date: "sold out" is only said after a fresh read.
            if (refusals.Count > 0 && tried == 0)
            {
                continue;
            }

            (StockOutcome outcome, Refusal? lost) = refusals.Count > 0
                ? (StockOutcome.Overtaken, null)
                : await TryAsync(keeper, new(ids.New("rsv"), allocations), cancellation);
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
    public Task<IReadOnlyList<Refusal>> MoveAsync(string movement, StockMove kind, IReadOnlyList<StockItem> items, string reference, CancellationToken cancellation) =>
        MoveAllAsync(new(movement, kind, items, reference), null, cancellation);

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

    private async Task<(StockOutcome Outcome, Refusal? Refusal)> TryAsync(string keeper, Reservation reservation, CancellationToken cancellation)
    {
        (string Partition, StockItem[] Items)[] parts = await PartsAsync(Items(reservation.Allocations), cancellation);
        TableTransactionAction row = new(TableTransactionActionType.Add, reservations.Row(keeper, reservation));
        if (parts is [var only] && only.Partition == row.Entity.PartitionKey)
        {
            return await mover.MoveAsync(only.Partition, [Leg(keeper, reservation, only.Items)], [row], cancellation);
        }

        if (!await reservations.AddAsync(row, cancellation))
        {
            return (StockOutcome.Overtaken, null);
        }

        foreach ((string partition, StockItem[] items) in parts)
        {
            (StockOutcome outcome, Refusal? refusal) = await mover.MoveAsync(partition, [Leg(keeper, reservation, items)], [], cancellation);
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

    private static StockLeg Leg(string keeper, Reservation reservation, StockItem[] items) => new(reservation.Id, StockMove.Reserved, items, keeper);

    private static List<StockItem> Items(IEnumerable<Allocation> allocations) => allocations
        .GroupBy(part => (part.Sku, part.Location))
        .Select(group => new StockItem(group.Key.Sku, group.Key.Location, group.Sum(part => part.Quantity)))
        .ToList();
}
