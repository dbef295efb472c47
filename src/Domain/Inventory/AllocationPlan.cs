using Serverless.Domain.Orders;

namespace Serverless.Domain.Inventory;

/// <summary>
/// Chooses the locations that serve an order: the first that has everything; else as few as possible, of those the first in order of preference.
/// </summary>
public static class AllocationPlan
{
    /// <summary>The code of the refusal to split an order that could be served from several places.</summary>
    public const string WouldSplit = "wouldSplit";

    // Beyond that an order is not worth the search: it is served in order of preference.
    private const int MostSearched = 4;
    private const int ManyLocations = 12;

    /// <summary>Where each line comes from, or a refusal that names each SKU that is short.</summary>
    /// <param name="goods">The lines to ship; lines may share a SKU, their demand is added up.</param>
    /// <param name="levels">Levels of those SKUs, all locations.</param>
    /// <param name="preference">Location ids, the preferred first.</param>
    /// <param name="keepBack">Units of a SKU that have to stay for others; null for none.</param>
    /// <param name="maySplit">Whether so many parcels are worth it; null when any number is.</param>
    public static (IReadOnlyList<Allocation> Allocations, IReadOnlyList<Refusal> Refusals) For(
        IReadOnlyList<OrderLine> goods, IReadOnlyCollection<StockLevel> levels, IReadOnlyList<string> preference, Func<string, int>? keepBack = null,
        Func<int, bool>? maySplit = null)
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

        string[] locations = Fewest([.. preference.Concat(levels.Select(level => level.Location).Order(StringComparer.Ordinal)).Distinct()], demand, free);
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

        int parcels = allocations.Select(part => part.Location).Distinct().Count();
        return parcels > 1 && maySplit?.Invoke(parcels) == false
            ? ([], [new(WouldSplit, $"It would take {parcels} parcels, from {string.Join(" and ", allocations.Select(part => part.Location).Distinct())}.")])
            : (allocations, []);
    }

    // The smallest set of locations that has everything; of equally small ones the one whose first is preferred, then whose second is.
    private static string[] Fewest(string[] locations, Dictionary<string, int> demand, Dictionary<(string Sku, string Location), int> free)
    {
        string[] useful = [.. locations.Where(location => demand.Keys.Any(sku => free.ContainsKey((sku, location))))];
        for (int size = 1; size <= Math.Min(useful.Length, useful.Length > ManyLocations ? 2 : MostSearched); size++)
        {
            if (Choose(useful, size, []).FirstOrDefault(set => demand.All(need => set.Sum(location => free.GetValueOrDefault((need.Key, location))) >= need.Value)) is { } found)
            {
                return found;
            }
        }

        return useful;
    }

    private static IEnumerable<string[]> Choose(string[] from, int size, string[] chosen) => size == 0
        ? [chosen]
        : from.SelectMany((location, index) => Choose(from[(index + 1)..], size - 1, [.. chosen, location]));

    private static Refusal Shortage(string sku, int wanted, int available, IReadOnlyList<OrderLine> goods)
    {
        int line = goods.Select((item, index) => (item, index)).First(pair => pair.item.Sku == sku).index;
        return new("insufficientStock", $"SKU '{sku}': {wanted} wanted, {available} available.", $"/lines/{line}/quantity");
    }
}
