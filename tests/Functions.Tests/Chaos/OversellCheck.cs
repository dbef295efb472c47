using System.Collections.Concurrent;
using Serverless.Domain;
using Serverless.Domain.Inventory;

namespace Functions.Tests.Chaos;

/// <summary>Check C1: many buyers, few units; at no moment is more sold than there is, and at the end exactly all of it.</summary>
public static class OversellCheck
{
    /// <summary>One run: all buyers buy one unit, every seventh who gets one gives it back and later buyers get it.</summary>
    /// <returns>What went wrong; empty when nothing did.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(StockWorld world, string sku, int stock, int buyers, int clients, int buckets = 1, bool giveBack = true)
    {
        await world.ReceiveAsync(sku, stock, buckets);
        ConcurrentBag<string> wrong = [];
        ConcurrentBag<string> winners = [];
        int sold = 0, returned = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, buyers), new ParallelOptions { MaxDegreeOfParallelism = clients }, async (buyer, _) =>
        {
            StockWorker worker = world.Workers[buyer % world.Workers.Count];
            string order = $"ord_{sku}-{buyer}";
            (IReadOnlyList<Allocation> kept, IReadOnlyList<Refusal> refusals) = await worker.Store.ReserveAsync(order, [StockWorld.Line(sku, 1)], default);
            if (refusals.Count > 0)
            {
                return;
            }

            int now = Interlocked.Increment(ref sold);
            if (now > stock)
            {
                wrong.Add($"{sku}: {now} of {stock} sold");
            }

            if (giveBack && buyer % 7 == 0)
            {
                Interlocked.Decrement(ref sold);
                Interlocked.Increment(ref returned);
                await worker.Store.ReleaseAsync(order, kept, default);
                return;
            }

            winners.Add(order);
        });

        // Those who gave back may have done so after the last buyer was turned away; whoever comes now gets those.
        for (int late = 0; sold < stock && late < returned; late++)
        {
            if ((await world.First.Store.ReserveAsync($"ord_{sku}-late-{late}", [StockWorld.Line(sku, 1)], default)).Refusals.Count == 0)
            {
                Interlocked.Increment(ref sold);
                winners.Add($"ord_{sku}-late-{late}");
            }
        }

        StockLevel level = await world.LevelAsync(sku);
        int expected = Math.Min(stock, buyers);
        if (sold != expected || level.Reserved != expected || level.OnHand != stock)
        {
            wrong.Add($"{sku}: {sold} sold, {level.Reserved} reserved of {level.OnHand} on hand; {expected} of {stock} expected");
        }

        Dictionary<(string Keeper, string Location), int> calls = winners.ToDictionary(order => (order, StockWorld.Place), _ => 1);
        return [.. wrong, .. (await world.DifferencesAsync(sku, calls)).Select(difference => difference.Text)];
    }
}
