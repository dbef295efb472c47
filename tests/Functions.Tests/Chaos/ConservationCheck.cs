using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Functions.Inventory.Storage;

namespace Functions.Tests.Chaos;

/// <summary>
/// Check C2: random sequences of everything that can happen to stock, through the store; after each single step what came in is what is on hand, was
/// shipped and was written off, the reserved units are those of the orders that have some, and the ledger says the same.
/// </summary>
public static class ConservationCheck
{
    /// <summary>One sequence on a SKU of its own.</summary>
    /// <param name="world">The store.</param>
    /// <param name="sku">The SKU.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="seed">Of the choices.</param>
    /// <returns>What went wrong; empty when nothing did.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(StockWorld world, string sku, int steps, int seed)
    {
        Random dice = new(seed);
        Dictionary<string, IReadOnlyList<Allocation>> kept = [];
        int came = 0, left = 0, aside = 0;
        await world.ReceiveAsync(sku, 10, dice.Next(2) == 0 ? 1 : 4);
        came += 10;
        for (int step = 0; step < steps; step++)
        {
            StockWorker worker = world.Workers[dice.Next(world.Workers.Count)];
            int units = dice.Next(1, 6);
            string what = $"{sku} (seed {seed}) step {step}";
            switch (dice.Next(8))
            {
                case 0:
                    came += await MoveAsync(StockMove.Received, units) ? units : 0;
                    break;
                case 1:
                    came += await MoveAsync(StockMove.Adjusted, units - 3) ? units - 3 : 0;
                    break;
                case 2:
                    aside += await MoveAsync(StockMove.SetAside, units) ? units : 0;
                    break;
                case 3 when await MoveAsync(StockMove.WrittenOff, units):
                    aside -= units;
                    left += units;
                    break;
                case 4 when await MoveAsync(StockMove.ReturnedDamaged, units):
                    came += units;
                    aside += units;
                    break;
                case 5 or 6:
                    string order = $"ord_{sku}x{step}";
                    (IReadOnlyList<Allocation> got, IReadOnlyList<Refusal> refusals) = await worker.Store.ReserveAsync(order, [StockWorld.Line(sku, units)], default);
                    if (refusals.Count == 0)
                    {
                        kept[order] = got;
                    }

                    break;
                case 7 when kept.Count > 0:
                    (string ended, IReadOnlyList<Allocation> had) = kept.ElementAt(dice.Next(kept.Count));
                    kept.Remove(ended);
                    if (dice.Next(2) == 0)
                    {
                        await worker.Store.ReleaseAsync(ended, had, default);
                        await worker.Store.ReleaseAsync(ended, had, default);
                    }
                    else
                    {
                        int sum = had.Sum(part => part.Quantity);
                        string parcel = ended.Replace("ord_", "pcl_", StringComparison.Ordinal) + "-1";
                        await worker.Store.ConsumeAsync(ended, parcel, [new(sku, StockWorld.Place, sum)], last: true, default);
                        await worker.Store.ConsumeAsync(ended, parcel, [new(sku, StockWorld.Place, sum)], last: true, default);
                        left += sum;
                    }

                    break;
            }

            StockLevel level = await world.LevelAsync(sku);
            int reserved = kept.Values.Sum(parts => parts.Sum(part => part.Quantity));
            if (level.OnHand + left != came || level.Reserved != reserved || level.Unavailable != aside || level.Available < 0)
            {
                return [$"{what}: {level}; {came} came, {left} left, {reserved} kept, {aside} set aside"];
            }

            async Task<bool> MoveAsync(StockMove kind, int quantity) =>
                (await worker.Store.MoveAsync($"{sku}-{step}", kind, [new(sku, StockWorld.Place, quantity)], "check", default)).Count == 0;
        }

        Dictionary<(string Keeper, string Location), int> calls = kept.ToDictionary(one => (one.Key, StockWorld.Place), one => one.Value.Sum(part => part.Quantity));
        return [.. (await world.DifferencesAsync(sku, calls)).Select(difference => $"seed {seed}: {difference.Text}")];
    }
}
