using Serverless.Domain.Orders;

namespace Serverless.Domain.Inventory;

/// <summary>Chooses the locations that serve an order: one that has everything where there is one, else as much as possible from each in order of preference.</summary>
public static class AllocationPlan
{
    /// <summary>Where each line comes from, or a refusal that names each SKU that is short.</summary>
    /// <param name="goods">The lines to ship; lines may share a SKU, their demand is added up.</param>
    /// <param name="levels">Levels of those SKUs, all locations.</param>
    /// <param name="preference">Location ids, the preferred first.</param>
    /// <param name="keepBack">Units of a SKU that have to stay for others; null for none.</param>
    public static (IReadOnlyList<Allocation> Allocations, IReadOnlyList<Refusal> Refusals) For(
        IReadOnlyList<OrderLine> goods, IReadOnlyCollection<StockLevel> levels, IReadOnlyList<string> preference, Func<string, int>? keepBack = null)
    {
        Dictionary<(string Sku, string Location), int> free = levels
            .Where(level => level.Available > 0)
            .ToDictionary(level => (level.Sku, level.Location), level => level.Available);
        Dictionary<string, int> demand = goods.GroupBy(line => line.Sku).ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity));

        List<Refusal> shortages = demand
            .Select(need => (need.Key, need.Value, Left: Math.Max(0, free.Where(entry => entry.Key.Sku == need.Key).Sum(entry => entry.Value) - (keepBack?.Invoke(need.Key) ?? 0))))
            .Where(need => need.Left < need.Value)
            .Select(need => Shortage(need.Key, need.Value, need.Left, goods))
            .ToList();
        if (shortages.Count > 0)
        {
            return ([], shortages);
        }

        IEnumerable<string> locations = preference.FirstOrDefault(location => demand.All(need => free.GetValueOrDefault((need.Key, location)) >= need.Value)) is { } whole
            ? [whole]
            : preference.Concat(levels.Select(level => level.Location).Order(StringComparer.Ordinal)).Distinct();
        List<Allocation> allocations = [];
        foreach (OrderLine line in goods)
        {
            int left = line.Quantity;
            foreach (string location in locations)
            {
                int take = Math.Min(left, free.GetValueOrDefault((line.Sku, location)));
                if (take > 0)
                {
                    free[(line.Sku, location)] -= take;
                    allocations.Add(new(line.LineId, line.Sku, location, take));
                    left -= take;
                }
            }
        }

        return (allocations, []);
    }

    private static Refusal Shortage(string sku, int wanted, int available, IReadOnlyList<OrderLine> goods)
    {
        int line = goods.Select((item, index) => (item, index)).First(pair => pair.item.Sku == sku).index;
        return new("insufficientStock", $"SKU '{sku}': {wanted} wanted, {available} available.", $"/lines/{line}/quantity");
    }
}
