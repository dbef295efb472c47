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

    // With their sums and what else changes, so many entries fit into a transaction of 100 rows.
    private const int MostEntries = 60;
    private const int MostSums = 30;

    /// <summary>
    /// The entries of a SKU at one location that can be replaced by sums, in portions that each go together: all entries of an order or cart are in the
    /// same one, so that at no time it looks as if stock were kept for it.
    /// </summary>
    /// <param name="entries">All entries of the SKU at the location.</param>
    /// <param name="entry">What an entry says.</param>
    /// <param name="before">Only months that ended by then.</param>
    public static IReadOnlyList<IReadOnlyList<TEntry>> Of<TEntry>(IReadOnlyCollection<TEntry> entries, Func<TEntry, StockEntry> entry, DateTimeOffset before)
    {
        DateTimeOffset until = new(before.UtcDateTime.Year, before.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        HashSet<TEntry> latest = [.. entries.OrderByDescending(one => entry(one).At).Take(LocationExplanation.Shown)];
        bool Old(TEntry one) => entry(one).At < until && !latest.Contains(one) && !IsSum(entry(one));

        // Whoever has stock kept, or moved some lately, is named as long as that is so.
        IEnumerable<TEntry[]> together = entries.Where(one => StockLedger.Kept(entry(one)) != 0).GroupBy(one => StockLedger.Keeper(entry(one)))
            .Select(keeper => keeper.ToArray())
            .Where(keeper => keeper.Length <= MostEntries && keeper.Sum(one => StockLedger.Kept(entry(one))) == 0 && keeper.All(Old))
            .Concat(entries.Where(one => StockLedger.Kept(entry(one)) == 0 && Old(one)).Select(one => (TEntry[])[one]));
        List<List<TEntry>> portions = [];
        HashSet<(string Month, StockMove Kind)> sums = [];
        foreach (TEntry[] some in together.OrderBy(some => entry(some[0]).At))
        {
            HashSet<(string Month, StockMove Kind)> more = [.. sums, .. some.Select(one => SumOf(entry(one)))];
            if (portions.Count == 0 || portions[^1].Count + some.Length > MostEntries || more.Count > MostSums)
            {
                portions.Add([]);
                more = [.. some.Select(one => SumOf(entry(one)))];
            }

            portions[^1].AddRange(some);
            sums = more;
        }

        return portions;
    }

    /// <summary>The month and kind whose sum an entry goes into.</summary>
    public static (string Month, StockMove Kind) SumOf(StockEntry entry) => (entry.At.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture), entry.Kind);

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
}
