using Functions.Tests.Chaos;

namespace Functions.Tests.Inventory;

/// <summary>The quick forms of the checks C2, C4 and partitions; <c>bench -- chaos</c> runs them at full size.</summary>
public sealed class StockChaosTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stock").FullName;

    [Fact]
    public async Task Whatever_happens_to_stock_no_unit_is_made_or_lost()
    {
        StockWorld world = await StockWorld.OpenAsync(Storage, workers: 2);
        int seed = Environment.TickCount;
        for (int sequence = 0; sequence < 40; sequence++)
        {
            Assert.Empty(await ConservationCheck.RunAsync(world, $"S{sequence}", steps: 50, seed + sequence));
        }
    }

    [Fact]
    public async Task Whoever_dies_between_the_transactions_of_an_order_leaves_nothing_kept_twice_or_for_nobody()
    {
        int seed = Environment.TickCount;
        PartitionCrashCheck.Point[] all = [.. PartitionCrashCheck.Points()];
        Random dice = new(seed);
        dice.Shuffle(all);
        foreach ((PartitionCrashCheck.Point point, int number) in all.Take(20).Select((point, number) => (point, number)))
        {
            IReadOnlyList<string> wrong = await PartitionCrashCheck.RunAsync(Storage, $"P{number}", point);
            Assert.True(wrong.Count == 0, $"seed {seed}: {string.Join('\n', wrong)}");
        }
    }

    [Fact]
    public async Task With_storage_that_fails_clients_see_one_counter()
    {
        int seed = Environment.TickCount;
        for (int number = 0; number < 10; number++)
        {
            Assert.True(LinearCheck.IsLinearizable(10, await RecordAsync(new Faults(0.05, seed + number), number, seed)), $"seed {seed}, history {number}");
        }
    }

    [Fact]
    public async Task Without_the_ETag_they_do_not()
    {
        int seed = Environment.TickCount;
        List<bool> verdicts = [];
        for (int number = 0; number < 5; number++)
        {
            verdicts.Add(LinearCheck.IsLinearizable(10, await RecordAsync(new WithoutETags(), number, seed)));
        }

        Assert.Contains(false, verdicts);
    }

    [Fact]
    public void Histories_that_one_counter_cannot_have_are_told_from_those_it_can()
    {
        CounterOp take = new(CounterAct.Take, 1, 10, 1);
        CounterOp late = new(CounterAct.Take, 11, 12, 1);
        Assert.True(LinearCheck.IsLinearizable(1, [take, late with { Answer = 0 }]));
        Assert.False(LinearCheck.IsLinearizable(1, [take, late]));
        Assert.False(LinearCheck.IsLinearizable(2, [take, late with { Answer = 0 }]));
        Assert.False(LinearCheck.IsLinearizable(2, [take, new(CounterAct.Read, 11, 12, 2)]));
        Assert.True(LinearCheck.IsLinearizable(2, [take, new(CounterAct.Read, 5, 12, 2)]));

        // An answer that never came: it may have been made, and it may not.
        CounterOp unknown = new(CounterAct.Take, 1, long.MaxValue, 0);
        Assert.True(LinearCheck.IsLinearizable(1, [unknown, late]));
        Assert.True(LinearCheck.IsLinearizable(1, [unknown, late with { Answer = 0 }]));
        Assert.False(LinearCheck.IsLinearizable(1, [unknown with { Called = 13 }, late with { Answer = 0 }]));
        Assert.True(LinearCheck.IsLinearizable(0, [new(CounterAct.Give, 1, long.MaxValue, 0), late]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Storage => $"UseEmbeddedStorage=true;Path={Path.Combine(folder, "storage.db")}";

    private async Task<IReadOnlyList<CounterOp>> RecordAsync(Seam seam, int number, int seed)
    {
        StockWorld world = await StockWorld.OpenAsync(Storage, workers: 4, seam);
        string sku = $"C{number}";
        await (await StockWorld.OpenAsync(Storage, workers: 1)).ReceiveAsync(sku, 10);
        return await CounterHistory.RecordAsync(world, sku, 10, operations: 200, clients: 8, seed + number);
    }
}
