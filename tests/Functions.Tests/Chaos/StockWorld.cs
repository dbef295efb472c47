using Azure.Data.Tables;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Storage;

namespace Functions.Tests.Chaos;

/// <summary>
/// One store of stock and several workers on it, each with its own memory and its own queues, as if they were processes; without the rest of the app.
/// </summary>
public sealed class StockWorld
{
    public const string Place = "leeds";

    private readonly Tables tables;

    private StockWorld(Tables tables, IReadOnlyList<StockWorker> workers)
    {
        this.tables = tables;
        Workers = workers;
    }

    public IReadOnlyList<StockWorker> Workers { get; }

    public StockWorker First => Workers[0];

    /// <summary>Creates the tables and the workers.</summary>
    /// <param name="storage">Connection string.</param>
    /// <param name="workers">How many.</param>
    /// <param name="seam">What happens to their storage calls.</param>
    /// <param name="partitions">In how many partitions the stock lies.</param>
    public static async Task<StockWorld> OpenAsync(string storage, int workers, Seam? seam = null, int partitions = 1)
    {
        TableServiceClient service = new(storage);
        Tables plain = new(service);
        await Task.WhenAll(plain.Stock.CreateIfNotExistsAsync(), plain[TableNames.Locations].CreateIfNotExistsAsync());
        return new(plain, [.. Enumerable.Range(0, workers).Select(_ => new StockWorker(new Tables(new SeamTables(service, seam ?? new Untouched())), partitions))]);
    }

    /// <summary>Books goods in.</summary>
    public async Task ReceiveAsync(string sku, int units, int buckets = 1)
    {
        await First.Store.MoveAsync($"in-{sku}", StockMove.Received, [new(sku, Place, units)], "opening stock", default);
        await First.Book.SplitAsync(sku, Place, buckets, default);
    }

    /// <summary>The counters as stored.</summary>
    public async Task<StockLevel> LevelAsync(string sku) => (await new StockWorker(tables, First.Partitions).Levels.WholeAsync(sku, default)).Single();

    /// <summary>What counters and ledger contradict each other in; empty when all is well.</summary>
    public async Task<IReadOnlyList<StockDifference>> DifferencesAsync(string sku, IReadOnlyDictionary<(string Keeper, string Location), int> expected)
    {
        StockAccount account = await new StockWorker(tables, First.Partitions).Book.OpenAsync(sku, default);
        return StockAudit.Differences(sku, account.Levels, account.Entries, expected, DateTimeOffset.MaxValue);
    }

    /// <summary>One line of goods.</summary>
    public static OrderLine Line(string sku, int quantity, string id = "1")
    {
        Money none = new(0, "GBP");
        return new(id, sku, null, quantity, none, none, none, none);
    }
}

/// <summary>What one process has of the stock.</summary>
public sealed class StockWorker
{
    public StockWorker(Tables tables, int partitions)
    {
        Partitions = partitions;
        Levels = new(tables, new Policies { StockPartitions = partitions });
        Ids ids = new(TimeProvider.System);
        StockMover mover = new(tables, Levels, TimeProvider.System);
        Reservations = new(tables, Levels, TimeProvider.System);
        Store = new(Levels, mover, Reservations, new(tables), ids);
        Book = new(tables, Levels, ids, TimeProvider.System);
    }

    public int Partitions { get; }

    public StockLevels Levels { get; }

    public StockStore Store { get; }

    public StockBook Book { get; }

    public StockReservations Reservations { get; }
}
