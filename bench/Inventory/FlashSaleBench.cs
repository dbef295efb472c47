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
/// one process, by four workers that know nothing of each other, and by four processes; and the same contention on a plain conditional UPDATE in SQLite.
/// </summary>
internal static class FlashSaleBench
{
    private static int sales;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["worker", var storage, var sku, var from, var to, var clients])
        {
            return await SellAsProcessAsync(storage, sku, int.Parse(from), int.Parse(to), int.Parse(clients));
        }

        int buyers = arguments.Length > 0 ? int.Parse(arguments[0]) : 10_000;
        int units = arguments.Length > 1 ? int.Parse(arguments[1]) : 1_000;
        int atOnce = arguments.Length > 2 ? int.Parse(arguments[2]) : 64;
        Console.WriteLine($"{buyers:N0} buyers, {units:N0} units of one SKU, {atOnce} at once, {Environment.ProcessorCount} cores");
        bool right = true;
        bool apart = arguments is [_, _, _, "apart"];
        for (int round = 0; round < (apart ? 0 : 2); round++)
        {
            right &= Sqlite(buyers, units, atOnce, ledger: false);
            right &= Sqlite(buyers, units, atOnce, ledger: true);
            foreach (int buckets in (int[])[1, 16])
            {
                string folder = Directory.CreateTempSubdirectory("bench-flash").FullName;
                string local = $"UseEmbeddedStorage=true;Path={Path.Combine(folder, "storage.db")}";
                right &= await SellAsync("local store", local, 1, buckets, buyers, units, atOnce, 0);
                right &= await SellAsync("local store", local, 4, buckets, buyers, units, atOnce, 0, apart: true);
                Directory.Delete(folder, recursive: true);
            }
        }

        foreach ((int workers, int delay) in apart ? [] : (ValueTuple<int, int>[])[(1, 0), (4, 0), (1, 10), (4, 10)])
        {
            foreach (int buckets in (int[])[1, 16])
            {
                right &= await SellAsync("Azurite", Azurite.NewAccount(), workers, buckets, buyers, units, atOnce, delay);
            }
        }

        foreach (int buckets in (int[])[1, 16])
        {
            right &= await SellAsync("Azurite", Azurite.NewAccount(), 4, buckets, buyers, units, atOnce, 0, apart: true);
        }

        return right ? 0 : 1;
    }

    private static async Task<bool> SellAsync(string name, string storage, int workers, int buckets, int buyers, int units, int atOnce, int delay, bool apart = false)
    {
        string sku = $"HOT{++sales}";
        StockWorld world = await StockWorld.OpenAsync(storage, apart ? 1 : workers, delay > 0 ? new Far(delay) : null);
        await world.ReceiveAsync(sku, units, buckets);
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        (IReadOnlyCollection<string> winners, double seconds, double soldOut) = apart
            ? await SellApartAsync(storage, sku, workers, buyers, atOnce)
            : await SellHereAsync(world, sku, 0, buyers, atOnce);
        double spent = apart ? 0 : (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        StockLevel level = await world.LevelAsync(sku);
        Dictionary<(string Keeper, string Location), int> calls = winners.ToDictionary(winner => (winner, StockWorld.Place), _ => 1);
        IReadOnlyList<StockDifference> differences = await world.DifferencesAsync(sku, calls);

        // They all leave; then nothing may be kept for anybody.
        await Parallel.ForEachAsync(winners, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (winner, token) =>
            await world.First.Store.ConsumeAsync(winner, winner.Replace("ord_", "pcl_", StringComparison.Ordinal) + "-1", [new(sku, StockWorld.Place, 1)], last: true, token));
        StockLevel after = await world.LevelAsync(sku);
        int left = 0;
        await foreach (var _ in world.First.Reservations.AllAsync(DateTimeOffset.MaxValue, default))
        {
            left++;
        }

        bool right = winners.Count == units && level.Reserved == units && differences.Count == 0 && after is { OnHand: 0, Reserved: 0 } && left == 0;
        Console.WriteLine(
            $"{name,-12} {(delay > 0 ? $"+{delay} ms " : "")}{workers} {(apart ? "process" : "worker")}{(workers == 1 ? "" : apart ? "es" : "s")}, {buckets,2} bucket{(buckets > 1 ? "s" : " ")}  {buyers / seconds,8:F0} buyers/s  "
            + $"{units / soldOut,7:F0} sold/s until sold out  {(apart ? "" : $"{spent / buyers * 1000,6:F0} us CPU each")}  {winners.Count} sold, {left} reservations left{(right ? "" : "  WRONG")}");
        return right;
    }

    private static async Task<(IReadOnlyCollection<string> Winners, double Seconds, double SoldOut)> SellHereAsync(StockWorld world, string sku, int from, int to, int atOnce)
    {
        ConcurrentBag<string> winners = [];
        double soldOut = 0;
        Stopwatch watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(from, to - from), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (buyer, token) =>
        {
            (_, IReadOnlyList<Refusal> refusals) = await world.Workers[buyer % world.Workers.Count].Store.ReserveAsync($"ord_{sku}-{buyer}", [StockWorld.Line(sku, 1)], token);
            if (refusals.Count == 0)
            {
                winners.Add($"ord_{sku}-{buyer}");
                soldOut = watch.Elapsed.TotalSeconds;
            }
        });
        return (winners, watch.Elapsed.TotalSeconds, soldOut);
    }

    // Each process says that it is ready, waits for the word, sells to its share of the buyers, and names its winners.
    private static async Task<(IReadOnlyCollection<string> Winners, double Seconds, double SoldOut)> SellApartAsync(string storage, string sku, int processes, int buyers, int atOnce)
    {
        List<Process> sellers = [];
        for (int index = 0; index < processes; index++)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
            string[] arguments = ["flash-sale", "worker", storage, sku, $"{buyers * index / processes}", $"{buyers * (index + 1) / processes}", $"{Math.Max(1, atOnce / processes)}"];
            foreach (string argument in Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(FlashSaleBench).Assembly.Location, .. arguments] : arguments)
            {
                start.ArgumentList.Add(argument);
            }

            sellers.Add(Process.Start(start)!);
        }

        foreach (Process seller in sellers)
        {
            await seller.StandardOutput.ReadLineAsync();
        }

        Stopwatch watch = Stopwatch.StartNew();
        foreach (Process seller in sellers)
        {
            await seller.StandardInput.WriteLineAsync("go");
            await seller.StandardInput.FlushAsync();
        }

        string[] said = await Task.WhenAll(sellers.Select(seller => seller.StandardOutput.ReadToEndAsync()));
        double seconds = watch.Elapsed.TotalSeconds;
        sellers.ForEach(seller => seller.Dispose());
        string[] lines = [.. said.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => line.Trim())];
        double soldOut = lines.Where(line => line.StartsWith("soldout ", StringComparison.Ordinal)).Max(line => double.Parse(line[8..], System.Globalization.CultureInfo.InvariantCulture));
        return ([.. lines.Where(line => line.StartsWith("ord_", StringComparison.Ordinal))], seconds, soldOut);
    }

    private static async Task<int> SellAsProcessAsync(string storage, string sku, int from, int to, int atOnce)
    {
        StockWorld world = await StockWorld.OpenAsync(storage, 1);
        await world.LevelAsync(sku);
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        (IReadOnlyCollection<string> winners, _, double soldOut) = await SellHereAsync(world, sku, from, to, atOnce);
        Console.WriteLine(string.Join('\n', winners));
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"soldout {soldOut}"));
        return 0;
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
