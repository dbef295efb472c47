using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Inventory.Storage;

namespace Functions.Tests.Chaos;

/// <summary>
/// An order whose goods lie in several partitions, at two places and in several buckets takes several transactions. The process dies before or after one of
/// them; a rival wants the same goods before anybody has put that right; then the step is made again, or the order never comes to be. No unit may be kept
/// twice, or for nobody.
/// </summary>
public static class PartitionCrashCheck
{
    private const int Partitions = 4;
    private const int Wanted = 2;

    // Enough for one of the two, not for both.
    private const int Stock = 3;

    private static readonly string[] Places = [StockWorld.Place, "york"];

    /// <summary>Where a life ends: in which step, at which write, before or after it; and whether the order comes again.</summary>
    /// <param name="Steps">Reserved; reserved and given back; reserved and sent in two parcels.</param>
    /// <param name="Write">The write, counted from 1.</param>
    /// <param name="Made">Whether that write is still made.</param>
    /// <param name="Returns">Whether the step is made again; otherwise nobody knows of the order any more.</param>
    public sealed record Point(int Steps, int Write, bool Made, bool Returns);

    /// <summary>All points there are, as far as the longest life goes.</summary>
    public static IEnumerable<Point> Points() =>
        from steps in (int[])[1, 2, 3]
        from write in Enumerable.Range(1, 14)
        from made in (bool[])[false, true]
        from returns in (bool[])[true, false]
        where returns || steps == 1
        select new Point(steps, write, made, returns);

    /// <summary>One life and what comes after it, on SKUs of its own.</summary>
    /// <param name="storage">Connection string.</param>
    /// <param name="name">Makes the SKUs its own.</param>
    /// <param name="point">Where it ends.</param>
    /// <returns>What is wrong afterwards.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string storage, string name, Point point)
    {
        StockWorld living = await StockWorld.OpenAsync(storage, workers: 2, partitions: Partitions);
        string[] skus = [.. Enumerable.Range(0, 6).Select(number => $"{name}-{number}")];
        foreach ((string sku, int number) in skus.Select((sku, number) => (sku, number)))
        {
            string place = Places[number % 2];
            await living.First.Store.MoveAsync($"in-{sku}", StockMove.Received, [new(sku, place, Stock)], "opening stock", default);
            await living.First.Book.SplitAsync(sku, place, 1 + (number % 3), default);
        }

        string order = $"ord_{name}", rival = $"ord_{name}r";
        OrderLine[] goods = [.. skus.Select((sku, number) => StockWorld.Line(sku, Wanted, $"{number}"))];
        Death death = new(point.Write, point.Made);
        IReadOnlyList<Allocation> kept = [];
        int step = 0;
        try
        {
            StockWorld dying = await StockWorld.OpenAsync(storage, workers: 1, death, Partitions);
            for (; step < point.Steps; step++)
            {
                await StepAsync(dying.First);
            }
        }
        catch (Death.Killed)
        {
            // What comes now is another process.
        }

        bool rivalHas = await ReserveAsync(living.Workers[1], rival);
        if (point.Returns)
        {
            for (; step < point.Steps && !(step > 0 && kept.Count == 0); step++)
            {
                await StepAsync(living.First);
            }
        }
        else
        {
            await living.First.Store.AbandonAsync(order, default);
            kept = [];
        }

        bool has = kept.Count > 0 && step == 1, sent = kept.Count > 0 && point.Steps == 3;
        List<string> wrong = [];
        if (has && rivalHas)
        {
            wrong.Add($"{point}: both have the same goods");
        }

        if (point.Returns && !rivalHas && kept.Count == 0)
        {
            wrong.Add($"{point}: nobody has the goods");
        }

        foreach (string keeper in (string[])[.. has ? [] : (string[])[order], .. rivalHas ? [] : (string[])[rival]])
        {
            if (await living.First.Reservations.FindAsync(keeper, default) is { } left)
            {
                wrong.Add($"{point}: {keeper} has nothing and still has {left}");
            }
        }

        foreach ((string sku, int number) in skus.Select((sku, number) => (sku, number)))
        {
            string place = Places[number % 2];
            StockLevel level = await living.LevelAsync(sku);
            int reserved = Wanted * ((has ? 1 : 0) + (rivalHas ? 1 : 0)), onHand = Stock - (sent ? Wanted : 0);
            if ((level.Reserved, level.OnHand) != (reserved, onHand))
            {
                wrong.Add($"{point}: {level}; {reserved} should be kept of {onHand}");
            }

            Dictionary<(string Keeper, string Location), int> calls = [];
            foreach (string keeper in (string[])[.. has ? (string[])[order] : [], .. rivalHas ? (string[])[rival] : []])
            {
                calls[(keeper, place)] = Wanted;
            }

            wrong.AddRange((await living.DifferencesAsync(sku, calls)).Select(difference => $"{point}: {difference.Text}"));
        }

        return wrong;

        async Task StepAsync(StockWorker worker)
        {
            if (step == 0)
            {
                await ReserveAsync(worker, order);
            }
            else if (point.Steps == 2)
            {
                await worker.Store.ReleaseAsync(order, kept, default);
            }
            else
            {
                string place = Places[step - 1];
                StockItem[] items = [.. kept.Where(part => part.Location == place).Select(part => new StockItem(part.Sku, place, part.Quantity))];
                await worker.Store.ConsumeAsync(order, $"pcl_{name}-{step}", items, last: step == 2, default);
            }
        }

        async Task<bool> ReserveAsync(StockWorker worker, string keeper)
        {
            (IReadOnlyList<Allocation> got, IReadOnlyList<Refusal> refusals) = await worker.Store.ReserveAsync(keeper, goods, default);
            kept = keeper == order ? got : kept;
            return refusals.Count == 0;
        }
    }

    /// <summary>Ends a process at one of its writes: neither it nor anything after it comes through.</summary>
    private sealed class Death(int write, bool made) : Seam
    {
        private int writes;

        public override async Task<T> CallAsync<T>(string table, CallKind kind, Func<Task<T>> call)
        {
            if (kind == CallKind.Read ? writes >= write : ++writes > write)
            {
                throw new Killed();
            }

            if (kind == CallKind.Read || writes < write)
            {
                return await call();
            }

            if (made)
            {
                await call();
            }

            throw new Killed();
        }

        public sealed class Killed : Exception;
    }
}
