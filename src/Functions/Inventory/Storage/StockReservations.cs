using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>The stock kept for one order or cart.</summary>
/// <param name="Id">The movement that kept it; new for every attempt, so that the ledger tells one attempt's parts from another's.</param>
/// <param name="Allocations">What comes from where.</param>
/// <param name="Undoing">Whether it is being given back.</param>
/// <param name="Until">A cart's: when it ends by itself; null for an order's.</param>
public sealed record Reservation(string Id, IReadOnlyList<Allocation> Allocations, bool Undoing = false, DateTimeOffset? Until = null);

/// <summary>The reservation rows: one for each order and cart that has stock kept, until the last of it has left or is free again.</summary>
public sealed class StockReservations(Tables tables, StockLevels levels, TimeProvider clock)
{
    /// <summary>The reservation of an order or cart; null when there is none.</summary>
    public async Task<Reservation?> FindAsync(string keeper, CancellationToken cancellation)
    {
        NullableResponse<TableEntity> row = await tables.Stock.GetEntityIfExistsAsync<TableEntity>(
            levels.Partition(keeper), StockRows.ReservationKey(keeper), cancellationToken: cancellation);
        return row.HasValue ? Read(row.Value!) : null;
    }

    /// <summary>Reservations made before <paramref name="before"/>, by order or cart.</summary>
    public async IAsyncEnumerable<(string Keeper, Reservation Reservation)> AllAsync(
        DateTimeOffset before, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string partition in levels.Partitions)
        {
            await foreach (TableEntity row in tables.Stock.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter(
                    $"PartitionKey eq {partition} and RowKey ge {StockRows.ReservationPrefix} and RowKey lt {"reservation\""} and ReservedAt lt {before}"),
                cancellationToken: cancellation))
            {
                yield return (row.RowKey[StockRows.ReservationPrefix.Length..], Read(row));
            }
        }
    }

    /// <summary>Forgets a reservation; the stock itself does not move.</summary>
    public Task RemoveAsync(string keeper, CancellationToken cancellation) =>
        tables.Stock.DeleteEntityAsync(levels.Partition(keeper), StockRows.ReservationKey(keeper), ETag.All, cancellation);

    internal TableEntity Row(string keeper, Reservation reservation)
    {
        TableEntity row = new(levels.Partition(keeper), StockRows.ReservationKey(keeper)) { ["ReservedAt"] = clock.GetUtcNow() };
        Chunks.Write(row, "Data", Json.Write(reservation));
        return row;
    }

    internal TableTransactionAction Removal(string keeper) =>
        new(TableTransactionActionType.Delete, new TableEntity(levels.Partition(keeper), StockRows.ReservationKey(keeper)), ETag.All);

    internal async Task<bool> AddAsync(TableTransactionAction row, CancellationToken cancellation)
    {
        try
        {
            await tables.Stock.SubmitTransactionAsync([row], cancellation);
            return true;
        }
        catch (TableTransactionFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    internal Task PutAsync(string keeper, Reservation reservation, CancellationToken cancellation) =>
        tables.Stock.UpsertEntityAsync(Row(keeper, reservation), TableUpdateMode.Replace, cancellation);

    private static Reservation Read(TableEntity row) => Json.Read<Reservation>(Chunks.Read(row, "Data"));
}
