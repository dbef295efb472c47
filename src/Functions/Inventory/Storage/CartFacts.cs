using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Serverless.Domain.Inventory;
using Serverless.Functions.Hosting;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Inventory.Storage;

/// <summary>
/// What became of carts, in table <c>Holds</c>: partitions <c>!carts-2026-03-02</c> by the day on which a hold was made, with insert-only rows <c>started!hold</c>
/// and <c>ended!hold</c>, so that the first who says how one ended is right.
/// </summary>
public sealed class CartFacts(Tables tables)
{
    private const string Prefix = "!carts-";
    private const string Started = "started!";
    private const string Ended = "ended!";
    private const int MostRows = 100;

    private TableClient Table => tables[TableNames.Holds];

    /// <summary>Notes that stock is kept for a cart that had none.</summary>
    public Task NoteStartAsync(string hold, CancellationToken cancellation) => AddAsync(new(Partition(hold), Started + hold), cancellation);

    /// <summary>Notes how a cart ended, and what it had; nothing when that is noted already.</summary>
    public Task NoteEndAsync(string hold, CartEnd how, IEnumerable<Allocation> kept, CancellationToken cancellation)
    {
        TableEntity row = new(Partition(hold), Ended + hold) { ["How"] = how.ToString() };
        Chunks.Write(row, "Units", Json.Write(kept.GroupBy(part => part.Sku, StringComparer.Ordinal).ToDictionary(sku => sku.Key, sku => sku.Sum(part => part.Quantity))));
        return AddAsync(row, cancellation);
    }

    /// <summary>What became of the carts of a day.</summary>
    public async Task<(int Started, IReadOnlyList<(CartEnd How, IReadOnlyDictionary<string, int> Units)> Ends)> ReadAsync(DateOnly day, CancellationToken cancellation)
    {
        int started = 0;
        List<(CartEnd How, IReadOnlyDictionary<string, int> Units)> ends = [];
        await foreach (TableEntity row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(day)}"), cancellationToken: cancellation))
        {
            if (row.RowKey.StartsWith(Started, StringComparison.Ordinal))
            {
                started++;
            }
            else
            {
                ends.Add((Enum.Parse<CartEnd>(row.GetString("How")), Json.Read<Dictionary<string, int>>(Chunks.Read(row, "Units"))));
            }
        }

        return (started, ends);
    }

    /// <summary>Forgets the days before one.</summary>
    public async Task ForgetAsync(DateOnly before, CancellationToken cancellation)
    {
        List<TableEntity> old = await Table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {Prefix} and PartitionKey lt {Partition(before)}"), select: ["PartitionKey", "RowKey"], cancellationToken: cancellation).ToListAsync(cancellation);
        foreach (TableEntity[] chunk in old.GroupBy(row => row.PartitionKey).SelectMany(day => day.Chunk(MostRows)))
        {
            await Table.SubmitTransactionAsync(chunk.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellation);
        }
    }

    private async Task AddAsync(TableEntity row, CancellationToken cancellation)
    {
        try
        {
            await Table.AddEntityAsync(row, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Noted before.
        }
    }

    private static string Partition(string hold) => Partition(DateOnly.FromDateTime(Ids.TimeOf(hold).UtcDateTime));

    private static string Partition(DateOnly day) => Prefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
