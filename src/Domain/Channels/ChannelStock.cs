using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Channels;

/// <summary>What the buyers of a sales channel may have of a product: the most that intake would let one of them have at once.</summary>
public static class ChannelStock
{
    /// <summary>Units, never below zero. What waits for its release day, or could only be had later, does not count: a channel has no place for a date.</summary>
    /// <param name="item">The product; of a bundle as many as its parts allow.</param>
    /// <param name="channel">The channel; what is kept back from it stays for others, as do units promised to orders that wait.</param>
    /// <param name="parts">What is known of a bundle's parts.</param>
    /// <param name="levels">The levels of the SKU, or of the parts, at all locations.</param>
    /// <param name="now">Business time.</param>
    public static int Available(
        CatalogueItem item, string channel, IReadOnlyDictionary<string, CatalogueItem> parts, IReadOnlyCollection<StockLevel> levels, DateTimeOffset now)
    {
        BundlePart[] needs = Needs(item);
        CatalogueItem[] known = [item, .. needs.Select(need => parts.GetValueOrDefault(need.Sku)).OfType<CatalogueItem>()];
        return known.Any(one => one.Backorder?.ReleaseAt > now)
            ? 0
            : needs.Min(need => Math.Max(0, Free(need.Sku, levels) - (known.FirstOrDefault(one => one.Sku == need.Sku)?.KeptBackFrom(channel) ?? 0)) / need.Quantity);
    }

    /// <summary>The SKUs whose stock a product is sold from: its own, or its parts'.</summary>
    public static BundlePart[] Needs(CatalogueItem item) => item.Parts.Count > 0 ? [.. item.Parts] : [new(item.Sku, 1)];

    private static int Free(string sku, IReadOnlyCollection<StockLevel> levels) => levels.Where(level => level.Sku == sku).Sum(level => level.Available - level.Promised);
}
