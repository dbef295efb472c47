using System.Collections.Concurrent;
using Azure;
using Serverless.Domain;
using Serverless.Domain.Inventory;

namespace Functions.Tests.Chaos;

/// <summary>Records what clients do to one SKU while its store fails now and then: the histories of check C4.</summary>
public static class CounterHistory
{
    private static long time;

    /// <summary>One history.</summary>
    /// <param name="world">Workers on one store; their seam may fail calls.</param>
    /// <param name="sku">A SKU of its own.</param>
    /// <param name="units">Units at the beginning.</param>
    /// <param name="operations">How many operations.</param>
    /// <param name="clients">How many at once.</param>
    /// <param name="seed">Of the clients' choices.</param>
    public static async Task<IReadOnlyList<CounterOp>> RecordAsync(StockWorld world, string sku, int units, int operations, int clients, int seed)
    {
        ConcurrentBag<CounterOp> history = [];
        int next = 0;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            Random dice = new(unchecked((seed * 397) + client));
            StockWorker worker = world.Workers[client % world.Workers.Count];
            Stack<(string Order, IReadOnlyList<Allocation> Kept)> mine = [];
            for (int number = Interlocked.Increment(ref next); number <= operations; number = Interlocked.Increment(ref next))
            {
                int choice = dice.Next(10);
                if (choice < 2)
                {
                    history.Add(await TimedAsync(CounterAct.Read, async () => (await worker.Levels.WholeAsync(sku, default)).Single().Available));
                }
                else if (choice < 5 && mine.TryPop(out (string Order, IReadOnlyList<Allocation> Kept) kept))
                {
                    history.Add(await TimedAsync(CounterAct.Give, async () =>
                    {
                        await worker.Store.ReleaseAsync(kept.Order, kept.Kept, default);
                        return 0;
                    }));
                }
                else
                {
                    string order = $"ord_{sku}-{number}";
                    history.Add(await TimedAsync(CounterAct.Take, async () =>
                    {
                        (IReadOnlyList<Allocation> got, IReadOnlyList<Refusal> refusals) = await worker.Store.ReserveAsync(order, [StockWorld.Line(sku, 1)], default);
                        if (refusals.Count == 0)
                        {
                            mine.Push((order, got));
                        }

                        return refusals.Count == 0 ? 1 : 0;
                    }));
                }
            }
        })));
        return [.. history];
    }

    private static async Task<CounterOp> TimedAsync(CounterAct act, Func<Task<int>> work)
    {
        long called = Interlocked.Increment(ref time);
        try
        {
            int answer = await work();
            return new(act, called, Interlocked.Increment(ref time), answer);
        }
        catch (RequestFailedException)
        {
            return new(act, called, long.MaxValue, 0);
        }
    }
}
