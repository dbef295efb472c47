using Shared;
using System.Diagnostics;
using Functions.Tests.Chaos;

namespace Bench.Chaos;

/// <summary>The chaos checks at full size; each prints its seed, its figures, and what it found.</summary>
internal static class ChaosBench
{
    private static readonly Dictionary<string, Func<int, double, Task<IReadOnlyList<string>>>> Checks = new()
    {
        ["c1"] = OversellAsync,
        ["c2"] = ConservationAsync,
        ["c3"] = (_, share) => CrashAsync("c3", share, Enum.GetValues<CrashFlow>()),
        ["c4"] = LinearAsync,
        ["c5"] = (_, share) => CrashAsync("c5", share, Enum.GetValues<CrashFlow>()),
        ["c6"] = (seed, share) => OrderIndependenceCheck.RunAsync((int)(720 * share), (int)(10_000 * share), seed),
        ["c7"] = FaultsAsync,
        ["partitions"] = PartitionsAsync,
        ["day-later"] = (_, share) => DayLaterCheck.RunAsync(Math.Max(10, (int)(500 * share) / 10 * 10), atOnce: 10),
    };

    public static async Task<int> RunAsync(string[] arguments)
    {
        string[] wanted = arguments.Length > 0 && arguments[0] != "all" ? arguments[0].Split(',') : [.. Checks.Keys];
        double share = arguments.Length > 1 ? double.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        int seed = arguments.Length > 2 ? int.Parse(arguments[2]) : Environment.TickCount;
        bool clean = true;
        foreach (string name in wanted)
        {
            Stopwatch watch = Stopwatch.StartNew();
            IReadOnlyList<string> wrong = name.Split(':') is [var crash, var flow]
                ? await CrashAsync(crash, share, [Enum.Parse<CrashFlow>(flow, ignoreCase: true)])
                : await Checks[name](seed, share);
            clean &= wrong.Count == 0;
            Console.WriteLine($"{name}: {wrong.Count} violations, {watch.Elapsed.TotalSeconds:F0} s, seed {seed}");
            foreach (string line in wrong.Take(20))
            {
                Console.WriteLine($"   {line}");
            }
        }

        return clean ? 0 : 1;
    }

    // 500 x (20 units, 60 buyers, 16 at once) and 20 x (1,000 units, 3,000 buyers, 64 at once), over four workers, on Azurite; every other run with buckets.
    private static async Task<IReadOnlyList<string>> OversellAsync(int seed, double share)
    {
        List<string> wrong = [];
        StockWorld world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 4);
        for (int run = 0; run < 500 * share; run++)
        {
            // Azurite's queries read the whole table: a new account now and then keeps it small.
            world = run % 25 == 0 ? await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 4) : world;
            wrong.AddRange(await OversellCheck.RunAsync(world, $"few-{seed}-{run}", 20, 60, 16, run % 2 == 0 ? 1 : 8));
        }

        for (int run = 0; run < 20 * share; run++)
        {
            world = await StockWorld.OpenAsync(Azurite.NewAccount(), workers: 4);
            wrong.AddRange(await OversellCheck.RunAsync(world, $"many-{seed}-{run}", 1000, 3000, 64, run % 2 == 0 ? 1 : 16));
        }

        return wrong;
    }

    // 10,000 sequences of 50 steps on the local store, checked after each step.
    private static async Task<IReadOnlyList<string>> ConservationAsync(int seed, double share)
    {
        List<string> wrong = [];
        await Parallel.ForEachAsync(Enumerable.Range(0, 20), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (part, _) =>
        {
            using Folder folder = new();
            StockWorld world = await StockWorld.OpenAsync(folder.Storage, workers: 2);
            for (int sequence = 0; sequence < 500 * share; sequence++)
            {
                IReadOnlyList<string> found = await ConservationCheck.RunAsync(world, $"S{part}-{sequence}", 50, unchecked(seed + (part * 500) + sequence));
                lock (wrong)
                {
                    wrong.AddRange(found);
                }
            }
        });
        return wrong;
    }

    // A crash before and after each write of the tables, queues and orchestrations in the lives of four orders, each time with a restart; and the
    // same with each webhook and queue message delivered up to three times.
    private static async Task<IReadOnlyList<string>> CrashAsync(string name, double share, CrashFlow[] flows)
    {
        int copies = name == "c5" ? 3 : 1;
        List<string> wrong = [];
        await Parallel.ForEachAsync(flows, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (flow, _) =>
        {
            Stopwatch watch = Stopwatch.StartNew();
            (int points, IReadOnlyList<string> found) = await CrashCheck.AllAsync(flow, copies, step: (int)Math.Round(1 / share), line => Console.WriteLine($"{name}: {line}"));
            lock (wrong)
            {
                wrong.AddRange(found);
                Console.WriteLine($"{name}: {flow}: killed at {points} points, {found.Count} violations, {watch.Elapsed.TotalSeconds:F0} s");
            }
        });
        return wrong;
    }

    // A crash before and after each write of an order whose goods lie in several partitions and buckets, with a rival before it is put right.
    private static async Task<IReadOnlyList<string>> PartitionsAsync(int seed, double share)
    {
        List<string> wrong = [];
        PartitionCrashCheck.Point[] points = [.. PartitionCrashCheck.Points()];
        for (int round = 0; round < 20 * share; round++)
        {
            using Folder folder = new();
            foreach ((PartitionCrashCheck.Point point, int number) in points.Select((point, number) => (point, number)))
            {
                wrong.AddRange(await PartitionCrashCheck.RunAsync(folder.Storage, $"P{unchecked((uint)seed)}x{round}x{number}", point));
            }
        }

        Console.WriteLine($"partitions: {points.Length} points");
        return wrong;
    }

    // 1,000 orders from placed to closed for each rate of storage faults.
    private static async Task<IReadOnlyList<string>> FaultsAsync(int seed, double share)
    {
        List<string> wrong = [];
        foreach (double rate in (double[])[0.01, 0.05, 0.2])
        {
            Stopwatch watch = Stopwatch.StartNew();
            FaultOutcome outcome = await FaultCheck.RunAsync((int)(1000 * share), rate, seed);
            wrong.AddRange(outcome.Wrong);
            Console.WriteLine(
                $"c7: {rate:P0}: {outcome.Faults} faults, {outcome.Refused} orders sent again, p99 of the answers {outcome.P99:F0} ms, {outcome.Wrong.Count} violations, {watch.Elapsed.TotalSeconds:F0} s");
        }

        return wrong;
    }

    // 200 histories of 200 operations by 8 clients, with storage faults.
    private static async Task<IReadOnlyList<string>> LinearAsync(int seed, double share)
    {
        List<string> wrong = [];
        int unknown = 0;
        for (int number = 0; number < 200 * share; number++)
        {
            using Folder folder = new();
            await (await StockWorld.OpenAsync(folder.Storage, workers: 1)).ReceiveAsync("C", 10);
            StockWorld world = await StockWorld.OpenAsync(folder.Storage, workers: 4, new Faults(0.05, seed + number));
            IReadOnlyList<CounterOp> history = await CounterHistory.RecordAsync(world, "C", 10, 200, 8, seed + number);
            unknown += history.Count(op => !op.IsKnown);
            if (!LinearCheck.IsLinearizable(10, history))
            {
                wrong.Add($"history {number} is no counter's");
            }
        }

        Console.WriteLine($"c4: {unknown} answers never came");
        return wrong;
    }

    private sealed class Folder : IDisposable
    {
        private readonly string path = Directory.CreateTempSubdirectory("bench-chaos").FullName;

        public string Storage => $"UseEmbeddedStorage=true;Path={Path.Combine(path, "storage.db")}";

        public void Dispose() => Directory.Delete(path, recursive: true);
    }
}
