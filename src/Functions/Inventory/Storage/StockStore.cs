using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>Units of one SKU at one location, as part of a movement.</summary>
/// <param name="Sku">SKU.</param>
/// <param name="Location">Location.</param>
/// <param name="Quantity">Units.</param>
public sealed record StockItem(string Sku, string Location, int Quantity);

/// <summary>
/// Moves stock. A movement changes levels under their ETags and adds a ledger row per SKU in the same entity group transaction; the ledger row's
/// key carries the movement's id and is insert-only, so a movement that is repeated is recognised and never counted twice.
/// </summary>
public sealed class StockStore(Tables tables, StockLevels levels, Locations locations, Ids ids, TimeProvider clock)
{
    // A transaction holds 100 rows: a level and a ledger row for each of 49 SKUs, and the reservation.
    private const int MostPerTransaction = 49;
    private const int MostTries = 50;

    // Within one process, those who want the same partition queue up here rather than fight over ETags.
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new();

    /// <summary>Keeps stock for an order: all of it or nothing. The same order again gets what it has.</summary>
    /// <returns>Where each line comes from, or a refusal for each SKU that is short.</returns>
    public async Task<(IReadOnlyList<Allocation> Allocations, IReadOnlyList<Refusal> Refusals)> ReserveAsync(
        string orderId, IReadOnlyList<OrderLine> goods, CancellationToken cancellation)
    {
        if (goods.Count == 0)
        {
            return ([], []);
        }

        if (await FindAsync(orderId, cancellation) is { } existing)
        {
            if (await FinishAsync(orderId, existing, cancellation))
            {
                return (existing.Allocations, []);
            }
        }

        for (int tried = 0; ; tried++)
        {
            IReadOnlyList<StoredLevel> known = await levels.GetAsync(goods.Select(line => line.Sku), fresh: tried > 0, cancellation);
            (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) =
                AllocationPlan.For(goods, [.. known.Select(stored => stored.Level)], await locations.PreferenceAsync(cancellation));
            if (refusals.Count > 0 && tried > 0)
            {
                return ([], refusals);
            }

            // What is remembered may be out of date: "sold out" is only said after a fresh read.
            if (refusals.Count == 0)
            {
                Reservation reservation = new(ids.New("rsv"), allocations);
                (IReadOnlyList<Refusal> lost, bool repeated) = await MoveAllAsync(
                    reservation.Id, StockMove.Reserved, Items(allocations), orderId, new(TableTransactionActionType.Add, Row(orderId, reservation)), cancellation);
                if (repeated)
                {
                    return await ReserveAsync(orderId, goods, cancellation);
                }

                if (lost.Count == 0)
                {
                    return (allocations, []);
                }

                await UndoAsync(orderId, reservation, cancellation);
                if (tried >= MostTries)
                {
                    return ([], lost);
                }
            }
        }
    }

    /// <summary>Gives back what was kept for an order and has not left. Again, nothing happens.</summary>
    public Task ReleaseAsync(string orderId, IEnumerable<Allocation> kept, CancellationToken cancellation) => MoveAllAsync(
        $"{orderId}-release", StockMove.Released, Items(kept), orderId, RemoveReservation(orderId), cancellation);

    /// <summary>Takes a parcel's goods off the books.</summary>
    public async Task ConsumeAsync(string orderId, string parcelId, IReadOnlyList<StockItem> items, bool last, CancellationToken cancellation)
    {
        (IReadOnlyList<Refusal> refusals, _) = await MoveAllAsync(
            $"{parcelId}-ship", StockMove.Shipped, items, parcelId, last ? RemoveReservation(orderId) : null, cancellation);
        if (refusals.Count > 0)
        {
            throw new InvalidOperationException($"Parcel {parcelId} left with stock that was not there: {refusals[0].Message}");
        }
    }

    /// <summary>Any other movement: goods in, counts, returns, write-offs.</summary>
    /// <param name="movement">Id of the movement; the same id moves once.</param>
    /// <param name="kind">What moves.</param>
    /// <param name="items">Units; each SKU and location once.</param>
    /// <param name="reference">Why, for the ledger.</param>
    /// <param name="cancellation">Stops between transactions.</param>
    public async Task<IReadOnlyList<Refusal>> MoveAsync(string movement, StockMove kind, IReadOnlyList<StockItem> items, string reference, CancellationToken cancellation) =>
        (await MoveAllAsync(movement, kind, items, reference, null, cancellation)).Refusals;

    /// <summary>Sets what is on hand to what was counted; the difference goes to the ledger.</summary>
    public async Task<(StockLevel Level, IReadOnlyList<Refusal> Refusals)> CountAsync(string movement, string sku, string location, int counted, string reason, CancellationToken cancellation)
    {
        for (; ; )
        {
            StockLevel now = (await levels.GetAsync([sku], fresh: true, cancellation)).FirstOrDefault(stored => stored.Level.Location == location)?.Level
                ?? new(sku, location, 0, 0, 0);
            if (counted < now.Reserved + now.Unavailable)
            {
                return (now, [new("belowReserved", $"{now.Reserved} are reserved and {now.Unavailable} unavailable; {counted} on hand cannot be.", "/onHand")]);
            }

            IReadOnlyList<Refusal> refusals = await MoveAsync(movement, StockMove.Adjusted, [new(sku, location, counted - now.OnHand)], reason, cancellation);
            if (refusals.Count == 0)
            {
                return ((await levels.GetAsync([sku], fresh: true, cancellation)).First(stored => stored.Level.Location == location).Level, []);
            }
        }
    }

    /// <summary>The ledger of a SKU, all locations.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(string sku, CancellationToken cancellation)
    {
        string partition = levels.Partition(sku);
        string from = $"{StockRows.LedgerPrefix}{Keys.Escape(sku)}!";
        string to = $"{StockRows.LedgerPrefix}{Keys.Escape(sku)}\"";
        List<LedgerEntry> entries = [];
        await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), cancellationToken: cancellation))
        {
            entries.Add(StockRows.ReadLedger(row));
        }

        return [.. entries.OrderBy(entry => entry.At)];
    }

    /// <summary>All levels, for lists.</summary>
    public async IAsyncEnumerable<StockLevel> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string partition in levels.Partitions)
        {
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {StockRows.LevelPrefix} and RowKey lt {"level\""}"), cancellationToken: cancellation))
            {
                yield return StockRows.ReadLevel(row).Level;
            }
        }
    }

    /// <summary>Reservations made before <paramref name="before"/>, by order id with what they keep; for the sweep that finds those whose order never came to be.</summary>
    public async IAsyncEnumerable<(string OrderId, IReadOnlyList<Allocation> Allocations)> ReservationsAsync(
        DateTimeOffset before, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string partition in levels.Partitions)
        {
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter(
                    $"PartitionKey eq {partition} and RowKey ge {StockRows.ReservationPrefix} and RowKey lt {"reservation\""} and ReservedAt lt {before}"),
                cancellationToken: cancellation))
            {
                yield return (row.RowKey[StockRows.ReservationPrefix.Length..], Read(row).Allocations);
            }
        }
    }

    private async Task<Reservation?> FindAsync(string orderId, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await tables.Stock.GetEntityIfExistsAsync<TableEntity>(
            ReservationPartition(orderId), StockRows.ReservationKey(orderId), cancellationToken: cancellation);
        return row.HasValue ? Read(row.Value!) : null;
    }

    // Takes up a reservation that was begun before: parts of it that are in the ledger are recognised there. False: it could not be had and is gone.
    private async Task<bool> FinishAsync(string orderId, Reservation reservation, CancellationToken cancellation)
    {
        if (!reservation.Undoing)
        {
            (IReadOnlyList<Refusal> refusals, _) = await MoveAllAsync(reservation.Id, StockMove.Reserved, Items(reservation.Allocations), orderId, null, cancellation);
            if (refusals.Count == 0)
            {
                return true;
            }
        }

        await UndoAsync(orderId, reservation, cancellation);
        return false;
    }

    // Gives back those parts of a half-made reservation that the ledger has, then forgets it. It is marked first: a crash in between must not
    // make the parts that were given back look kept.
    private async Task UndoAsync(string orderId, Reservation reservation, CancellationToken cancellation)
    {
        TableEntity row = Row(orderId, reservation with { Undoing = true });
        await tables.Stock.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        List<StockItem> made = [];
        foreach (StockItem item in Items(reservation.Allocations))
        {
            if (await WasMadeAsync(levels.Partition(item.Sku), reservation.Id, item, cancellation))
            {
                made.Add(item);
            }
        }

        await MoveAllAsync($"{reservation.Id}-undo", StockMove.Released, made, orderId, null, cancellation);
        await tables.Stock.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellation);
    }

    private async Task<(IReadOnlyList<Refusal> Refusals, bool Repeated)> MoveAllAsync(
        string movement, StockMove kind, IReadOnlyList<StockItem> items, string reference, TableTransactionAction? with, CancellationToken cancellation)
    {
        bool withDone = with is null;
        foreach (IGrouping<string, StockItem> shard in items.GroupBy(item => levels.Partition(item.Sku)))
        {
            foreach (StockItem[] chunk in shard.Chunk(MostPerTransaction))
            {
                TableTransactionAction? extra = !withDone && with!.Entity.PartitionKey == shard.Key ? with : null;
                (Refusal? refusal, bool repeated) = await MoveChunkAsync(shard.Key, movement, kind, chunk, reference, extra, cancellation);
                if (refusal is not null)
                {
                    return ([refusal], false);
                }

                if (repeated && extra is { ActionType: TableTransactionActionType.Add })
                {
                    return ([], true);
                }

                withDone |= extra is not null;
            }
        }

        if (!withDone)
        {
            await SubmitAloneAsync(with!, cancellation);
        }

        return ([], false);
    }

    private async Task<(Refusal? Refusal, bool Repeated)> MoveChunkAsync(
        string partition, string movement, StockMove kind, StockItem[] items, string reference, TableTransactionAction? with, CancellationToken cancellation)
    {
        SemaphoreSlim gate = gates.GetOrAdd(partition, _ => new(1, 1));
        await gate.WaitAsync(cancellation);
        try
        {
            for (int tried = 0; ; tried++)
            {
                IReadOnlyList<StoredLevel> known = await levels.GetAsync(items.Select(item => item.Sku), fresh: tried > 0, cancellation);
                List<TableTransactionAction> actions = with is null ? [] : [with];
                List<StockLevel> after = [];
                Refusal? refusal = null;
                foreach (StockItem item in items)
                {
                    StoredLevel before = known.FirstOrDefault(stored => stored.Level.Sku == item.Sku && stored.Level.Location == item.Location)
                        ?? new(new(item.Sku, item.Location, 0, 0, 0), default);
                    (StockLevel level, Refusal? no) = before.Level.After(kind, item.Quantity);
                    refusal ??= no;
                    after.Add(level);
                    TableEntity row = StockRows.Write(partition, level);
                    actions.Add(before.ETag == default
                        ? new(TableTransactionActionType.Add, row)
                        : new(TableTransactionActionType.UpdateReplace, row, before.ETag));
                    actions.Add(new(TableTransactionActionType.Add, StockRows.WriteLedger(partition, movement, level, kind, item.Quantity, reference, clock.GetUtcNow())));
                }

                if (refusal is not null)
                {
                    // A repeat of a movement that was made can look like a shortage; only the ledger knows.
                    if (tried == 0)
                    {
                        continue;
                    }

                    return await WasMadeAsync(partition, movement, items[0], cancellation) ? (null, true) : (refusal, false);
                }

                try
                {
                    Response<IReadOnlyList<Response>> written = await tables.Stock.SubmitTransactionAsync(actions, cancellation);
                    int first = with is null ? 0 : 1;
                    levels.Remember(after.Select((level, index) => new StoredLevel(level, written.Value[first + (2 * index)].Headers.ETag!.Value)));
                    return (null, false);
                }
                catch (TableTransactionFailedException e) when (e.Status is 409 or 404 or 412 && tried < MostTries)
                {
                    if (e.Status != 412 && await WasMadeAsync(partition, movement, items[0], cancellation))
                    {
                        return (null, true);
                    }

                    if (e.Status == 404 && with is { ActionType: TableTransactionActionType.Delete })
                    {
                        with = null;
                    }
                }
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<bool> WasMadeAsync(string partition, string movement, StockItem item, CancellationToken cancellation) =>
        (await tables.Stock.GetEntityIfExistsAsync<TableEntity>(partition, StockRows.LedgerKey(item.Sku, item.Location, movement), ["RowKey"], cancellation)).HasValue;

    private async Task SubmitAloneAsync(TableTransactionAction action, CancellationToken cancellation)
    {
        try
        {
            await tables.Stock.SubmitTransactionAsync([action], cancellation);
        }
        catch (TableTransactionFailedException e) when (e.Status is 404 or 409)
        {
            // A repeat: it is as it should be.
        }
    }

    private TableTransactionAction RemoveReservation(string orderId) => new(
        TableTransactionActionType.Delete, new TableEntity(ReservationPartition(orderId), StockRows.ReservationKey(orderId)), ETag.All);

    private string ReservationPartition(string orderId) => levels.Partition(orderId);

    private TableEntity Row(string orderId, Reservation reservation)
    {
        TableEntity row = new(ReservationPartition(orderId), StockRows.ReservationKey(orderId)) { ["ReservedAt"] = clock.GetUtcNow() };
        Chunks.Write(row, "Data", Json.Write(reservation));
        return row;
    }

    private static Reservation Read(TableEntity row) => Json.Read<Reservation>(Chunks.Read(row, "Data"));

    private static List<StockItem> Items(IEnumerable<Allocation> allocations) => allocations
        .GroupBy(part => (part.Sku, part.Location))
        .Select(group => new StockItem(group.Key.Sku, group.Key.Location, group.Sum(part => part.Quantity)))
        .ToList();

    // The id is new for every attempt, so that the ledger tells one attempt's parts from another's.
    private sealed record Reservation(string Id, IReadOnlyList<Allocation> Allocations, bool Undoing = false);
}
