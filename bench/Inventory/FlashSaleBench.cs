using System.Collections.Concurrent;
using System.Diagnostics;
using Functions.Tests.Chaos;
using Microsoft.Data.Sqlite;
using Shared;
using Serverless.Domain;
using Serverless.Domain.Inventory;

namespace Bench.Inventory;

/// <summary>
/// A flash sale: many buyers of one SKU at once, each in a reservation of its own. On the local store and on Azurite, with one bucket and with 16, by
/// one process and by four that know nothing of each other; and the same contention on a plain conditional UPDATE in SQLite.
/// </summary>
internal static class FlashSaleBench
{
    private static int sales;

    public static async Task<int> RunAsync(string[] arguments)
    {
        int buyers = arguments.Length > 0 ? int.Parse(arguments[0]) : 10_000;
        int units = arguments.Length > 1 ? int.Parse(arguments[1]) : 1_000;
        int atOnce = arguments.Length > 2 ? int.Parse(arguments[2]) : 64;
        Console.WriteLine($"{buyers:N0} buyers, {units:N0} units of one SKU, {atOnce} at once, {Environment.ProcessorCount} cores");
        bool right = true;
        for (int round = 0; round < 2; round++)
        {
            right &= Sqlite(buyers, units, atOnce, ledger: false);
            right &= Sqlite(buyers, units, atOnce, ledger: true);
            foreach (int buckets in (int[])[1, 16])
            {
                string folder = Directory.CreateTempSubdirectory("bench-flash").FullName;
                right &= await SellAsync("local store", $"UseEmbeddedStorage=true;Path={Path.Combine(folder, "storage.db")}", 1, buckets, buyers, units, atOnce, 0);
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach ((int workers, int delay) in (ValueTuple<int, int>[])[(1, 0), (4, 0), (1, 10), (4, 10)])
        {
            foreach (int buckets in (int[])[1, 16])
            {
                right &= await SellAsync("Azurite", Azurite.NewAccount(), workers, buckets, buyers, units, atOnce, delay);
            }
        }

        return right ? 0 : 1;
    }

    private static async Task<bool> SellAsync(string name, string storage, int workers, int buckets, int buyers, int units, int atOnce, int delay)
    {
        string sku = $"HOT{++sales}";
        StockWorld world = await StockWorld.OpenAsync(storage, workers, delay > 0 ? new Far(delay) : null);
        await world.ReceiveAsync(sku, units, buckets);
        ConcurrentBag<(string Order, IReadOnlyList<Allocation> Kept)> winners = [];
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        double soldOut = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, buyers), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (buyer, token) =>
        {
            (IReadOnlyList<Allocation> kept, IReadOnlyList<Refusal> refusals) =
                await world.Workers[buyer % workers].Store.ReserveAsync($"ord_{sku}-{buyer}", [StockWorld.Line(sku, 1)], token);
            if (refusals.Count == 0)
            {
                winners.Add(($"ord_{sku}-{buyer}", kept));
                soldOut = watch.Elapsed.TotalSeconds;
            }
        });
        double seconds = watch.Elapsed.TotalSeconds;
        double spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        StockLevel level = await world.LevelAsync(sku);
        Dictionary<(string Keeper, string Location), int> calls = winners.ToDictionary(winner => (winner.Order, StockWorld.Place), _ => 1);
        IReadOnlyList<StockDifference> differences = await world.DifferencesAsync(sku, calls);

        // They all leave; then nothing may be kept for anybody.
        await Parallel.ForEachAsync(winners, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (winner, token) =>
            await world.First.Store.ConsumeAsync(winner.Order, winner.Order.Replace("ord_", "pcl_", StringComparison.Ordinal) + "-1", [new(sku, StockWorld.Place, 1)], last: true, token));
        StockLevel after = await world.LevelAsync(sku);
        int left = 0;
        await foreach (var _ in world.First.Reservations.AllAsync(DateTimeOffset.MaxValue, default))
        {
            left++;
        }

        bool right = winners.Count == units && level.Reserved == units && differences.Count == 0 && after is { OnHand: 0, Reserved: 0 } && left == 0;
        Console.WriteLine(
            $"{name,-12} {(delay > 0 ? $"+{delay} ms " : "")}{workers} process{(workers > 1 ? "es" : "")}, {buckets,2} bucket{(buckets > 1 ? "s" : " ")}  {buyers / seconds,8:F0} buyers/s  "
            + $"{units / soldOut,7:F0} sold/s until sold out  {spent / buyers * 1000,6:F0} us CPU each  {winners.Count} sold, {left} reservations left{(right ? "" : "  WRONG")}");
        return right;
    }

    // What a shop on one SQL database would do: one conditional UPDATE for each buyer; with ledger, reservation and order id beside it in one transaction.
    private static bool Sqlite(int buyers, int units, int atOnce, bool ledger)
    {
        string folder = Directory.CreateTempSubdirectory("bench-flash").FullName;
        string connection = $"Data Source={Path.Combine(folder, "stock.db")};Default Timeout=60;Pooling=True";
        using (SqliteConnection first = Open(connection))
        {
            Execute(first, "PRAGMA journal_mode=WAL; CREATE TABLE stock(sku TEXT PRIMARY KEY, available INTEGER); CREATE TABLE ledger(id TEXT PRIMARY KEY, sku TEXT, units INTEGER); CREATE TABLE reservation(id TEXT PRIMARY KEY, sku TEXT, units INTEGER)");
            Execute(first, $"INSERT INTO stock VALUES ('HOT', {units})");
        }

        int sold = 0, next = -1;
        double soldOut = 0;
        Stopwatch watch = Stopwatch.StartNew();
        Thread[] threads = [.. Enumerable.Range(0, atOnce).Select(_ => new Thread(() =>
        {
            using SqliteConnection mine = Open(connection);
            for (int buyer = Interlocked.Increment(ref next); buyer < buyers; buyer = Interlocked.Increment(ref next))
            {
                using SqliteTransaction? transaction = ledger ? mine.BeginTransaction(deferred: false) : null;
                bool won = Execute(mine, $"UPDATE stock SET available = available - 1 WHERE sku = 'HOT' AND available >= 1", transaction) == 1;
                if (won && ledger)
                {
                    Execute(mine, $"INSERT INTO ledger VALUES ('{buyer}', 'HOT', 1); INSERT INTO reservation VALUES ('{buyer}', 'HOT', 1)", transaction);
                }

                transaction?.Commit();
                if (won)
                {
                    Interlocked.Increment(ref sold);
                    soldOut = watch.Elapsed.TotalSeconds;
                }
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        double seconds = watch.Elapsed.TotalSeconds;
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"SQLite UPDATE{(ledger ? " + ledger + reservation" : " alone")}  {buyers / seconds,8:F0} buyers/s  {units / soldOut,7:F0} sold/s until sold out  {sold} sold");
        return sold == units;
    }

    private static SqliteConnection Open(string text)
    {
        SqliteConnection connection = new(text);
        connection.Open();
        Execute(connection, "PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=60000");
        return connection;
    }

    private static int Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    // Storage that is further away than a process on the same machine.
    private sealed class Far(int milliseconds) : Seam
    {
        public override async Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call)
        {
            await Task.Delay(milliseconds);
            return await call();
        }
    }
}
