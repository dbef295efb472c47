using System.Globalization;

namespace Serverless.Domain.Inventory;

/// <summary>
/// Adds up the months of a ledger that are long over, so that it does not grow for ever. Nothing that it answers changes: what came and went, for whom
/// stock is kept, and the latest movements stay.
/// </summary>
public static class LedgerRollUp
{
    /// <summary>References of the sums begin like this; no order, parcel or person is called so.</summary>
    public const string Prefix = "month ";

    /// <summary>The entries of a SKU at one location that can be replaced by sums, by month and kind.</summary>
    /// <param name="entries">All entries of the SKU at the location.</param>
    /// <param name="entry">What an entry says.</param>
    /// <param name="before">Only months that ended by then.</param>
    public static IReadOnlyList<IGrouping<(string Month, StockMove Kind), TEntry>> Of<TEntry>(IReadOnlyCollection<TEntry> entries, Func<TEntry, StockEntry> entry, DateTimeOffset before)
    {
        DateTimeOffset until = new(before.UtcDateTime.Year, before.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        HashSet<TEntry> latest = [.. entries.OrderByDescending(one => entry(one).At).Take(LocationExplanation.Shown)];
        bool Old(TEntry one) => entry(one).At < until && !latest.Contains(one);

        // Whoever has stock kept, or moved some lately, is named as long as that is so: all of their entries go, or none.
        HashSet<string> open =
        [
            .. entries.Where(one => StockLedger.Kept(entry(one)) != 0).GroupBy(one => StockLedger.Keeper(entry(one)))
                .Where(keeper => keeper.Sum(one => StockLedger.Kept(entry(one))) != 0 || !keeper.All(Old))
                .Select(keeper => keeper.Key),
        ];
        return
        [
            .. entries.Where(one => Old(one) && !IsSum(entry(one)) && !(StockLedger.Kept(entry(one)) != 0 && open.Contains(StockLedger.Keeper(entry(one)))))
                .GroupBy(one => (Month(entry(one).At), entry(one).Kind))
                .OrderBy(group => group.Key.Item1, StringComparer.Ordinal).ThenBy(group => group.Key.Kind),
        ];
    }

    /// <summary>Whether an entry is a sum already.</summary>
    public static bool IsSum(StockEntry entry) => entry.Reference.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A sum with more entries added to it.</summary>
    /// <param name="sum">The sum so far; null when there is none.</param>
    /// <param name="month">The month.</param>
    /// <param name="entries">What is added; of one kind and location, at least one.</param>
    public static StockEntry Add(StockEntry? sum, string month, IReadOnlyCollection<StockEntry> entries) => new(
        entries.Select(entry => entry.At).Append(sum?.At ?? DateTimeOffset.MinValue).Max(), entries.First().Kind, (sum?.Quantity ?? 0) + entries.Sum(entry => entry.Quantity),
        Prefix + month, entries.First().Location)
    {
        Movements = (sum?.Movements ?? 0) + entries.Sum(entry => entry.Movements),
    };

    private static string Month(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
