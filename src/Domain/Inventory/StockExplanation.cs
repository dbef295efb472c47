namespace Serverless.Domain.Inventory;

/// <summary>Why the figure is what it is, for one SKU: every number with the numbers it is made of.</summary>
/// <param name="Sku">The SKU.</param>
/// <param name="Answer">One sentence for all locations.</param>
/// <param name="OnHand">Physically there.</param>
/// <param name="Reserved">Kept for orders and carts.</param>
/// <param name="Unavailable">There, but not for sale.</param>
/// <param name="Available">Can be sold.</param>
/// <param name="Locations">The same for each location.</param>
/// <param name="Differences">What does not add up; empty when all does.</param>
public sealed record StockExplanation(
    string Sku, string Answer, int OnHand, int Reserved, int Unavailable, int Available, IReadOnlyList<LocationExplanation> Locations,
    IReadOnlyList<string> Differences)
{
    /// <summary>Explains a SKU.</summary>
    /// <param name="sku">The SKU.</param>
    /// <param name="levels">Its counters, one per location.</param>
    /// <param name="entries">Its ledger.</param>
    /// <param name="name">What an order or cart that has stock kept is called, and how it stands.</param>
    /// <param name="differences">What was found not to add up.</param>
    public static StockExplanation Of(
        string sku, IReadOnlyList<StockLevel> levels, IReadOnlyList<StockEntry> entries, Func<string, string> name, IReadOnlyList<StockDifference> differences)
    {
        StockLevel all = levels.Count == 0 ? new(sku, "", 0, 0, 0) : StockBuckets.Whole(levels);
        return new(
            sku,
            $"{all.Available} of {sku} can be sold: {Sum(all)}{(levels.Count > 1 ? $", at {levels.Count} locations" : "")}.",
            all.OnHand, all.Reserved, all.Unavailable, all.Available,
            [.. levels.OrderBy(level => level.Location, StringComparer.Ordinal).Select(level => LocationExplanation.Of(level, [.. entries.Where(entry => entry.Location == level.Location)], name))],
            [.. differences.Select(difference => difference.Text)]);
    }

    internal static string Sum(StockLevel level) => $"{level.OnHand} on hand, less {level.Reserved} kept for orders and carts, less {level.Unavailable} not for sale"
        + (level.Promised > 0 ? $" ({level.Promised} promised to orders that wait go to them first)" : "");
}

/// <summary>Units that one kind of movement added up to.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Units">Their sum.</param>
/// <param name="Entries">How many movements.</param>
public sealed record MovementSum(StockMove Kind, int Units, int Entries);

/// <summary>Units kept for one order or cart.</summary>
/// <param name="Keeper">Order or hold id.</param>
/// <param name="Units">How many.</param>
/// <param name="Standing">What it is called and how it stands.</param>
public sealed record KeptUnits(string Keeper, int Units, string Standing);

/// <summary>Why the figures of one location are what they are.</summary>
/// <param name="Location">Where.</param>
/// <param name="OnHand">Physically there.</param>
/// <param name="Reserved">Kept for orders and carts.</param>
/// <param name="Unavailable">There, but not for sale.</param>
/// <param name="Available">Can be sold.</param>
/// <param name="Sentences">In plain words.</param>
/// <param name="Movements">The ledger, added up by kind.</param>
/// <param name="KeptFor">For whom the reserved units are kept.</param>
/// <param name="Latest">The last entries, the newest first.</param>
public sealed record LocationExplanation(
    string Location, int OnHand, int Reserved, int Unavailable, int Available, IReadOnlyList<string> Sentences, IReadOnlyList<MovementSum> Movements,
    IReadOnlyList<KeptUnits> KeptFor, IReadOnlyList<StockEntry> Latest)
{
    internal const int Shown = 20;

    internal static LocationExplanation Of(StockLevel level, IReadOnlyList<StockEntry> entries, Func<string, string> name)
    {
        MovementSum[] sums = [.. entries.GroupBy(entry => entry.Kind).OrderBy(group => group.Key).Select(group => new MovementSum(group.Key, group.Sum(entry => entry.Quantity), group.Sum(entry => entry.Movements)))];
        KeptUnits[] kept = [.. StockLedger.KeptFor(entries).Select(one => new KeptUnits(one.Key.Keeper, one.Value, name(one.Key.Keeper))).OrderBy(one => one.Standing, StringComparer.Ordinal)];
        return new(
            level.Location, level.OnHand, level.Reserved, level.Unavailable, level.Available, [.. Tell(level, sums, kept)], sums, kept,
            [.. entries.OrderByDescending(entry => entry.At).Take(Shown)]);
    }

    private static IEnumerable<string> Tell(StockLevel level, MovementSum[] sums, KeptUnits[] kept)
    {
        yield return $"{level.Available} can be sold at {level.Location}: {StockExplanation.Sum(level)}.";
        yield return $"{level.OnHand} on hand: {List(sums, OnHandWords)}.";
        if (kept.Length > 0)
        {
            string others = kept.Length > Shown ? $", and {kept.Skip(Shown).Sum(one => one.Units)} for {kept.Length - Shown} others" : "";
            yield return $"{level.Reserved} kept: {string.Join(", ", kept.Take(Shown).Select(one => $"{one.Units} for {one.Standing}"))}{others}.";
        }

        if (sums.Any(sum => UnavailableWords(sum) is not null))
        {
            yield return $"{level.Unavailable} not for sale: {List(sums, UnavailableWords)}.";
        }
    }

    private static string List(MovementSum[] sums, Func<MovementSum, string?> words) =>
        string.Join(", ", sums.Select(words).OfType<string>()) is { Length: > 0 } list ? list : "nothing ever moved";

    private static string? OnHandWords(MovementSum sum) => sum.Kind switch
    {
        StockMove.Received => $"{sum.Units} received",
        StockMove.Adjusted => $"{sum.Units:+0;-0;0} by counts and corrections",
        StockMove.Shipped => $"{sum.Units} shipped",
        StockMove.Returned => $"{sum.Units} came back",
        StockMove.ReturnedDamaged => $"{sum.Units} came back damaged",
        StockMove.WrittenOff => $"{sum.Units} written off",
        _ => null,
    };

    private static string? UnavailableWords(MovementSum sum) => sum.Kind switch
    {
        StockMove.ReturnedDamaged => $"{sum.Units} came back damaged",
        StockMove.SetAside => $"{sum.Units} set aside",
        StockMove.WrittenOff => $"{sum.Units} of them written off",
        _ => null,
    };
}
