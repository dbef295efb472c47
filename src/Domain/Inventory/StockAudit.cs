using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Inventory;

/// <summary>How the books of a SKU can contradict each other.</summary>
public enum StockFault
{
    /// <summary>The counters are not what the ledger adds up to.</summary>
    Counters,

    /// <summary>The ledger keeps more for an order or cart than that calls for.</summary>
    KeptTooMuch,

    /// <summary>The ledger keeps less for an order than that calls for.</summary>
    KeptTooLittle,
}

/// <summary>One contradiction.</summary>
/// <param name="Fault">Of what kind.</param>
/// <param name="Sku">The SKU.</param>
/// <param name="Location">Where.</param>
/// <param name="Keeper">The order or cart hold; null where the counters are wrong.</param>
/// <param name="Units">By how much the ledger's figure is too high (kept) or the counters miss the ledger (on hand).</param>
/// <param name="Text">For people.</param>
public sealed record StockDifference(StockFault Fault, string Sku, string Location, string? Keeper, int Units, string Text)
{
    /// <summary>Stable name of the difference among those of its keeper.</summary>
    public string Subject => $"{Fault}:{Location}:{Sku}";

}

/// <summary>Compares counters, ledger and what orders and carts call for.</summary>
public static class StockAudit
{
    /// <summary>What an order calls for to be kept: what was allocated to it and has not been taken off the books.</summary>
    public static IReadOnlyDictionary<(string Sku, string Location), int> Kept(this Order order)
    {
        if (order.Reservation is not (ReservationState.Held or ReservationState.Allocated))
        {
            return new Dictionary<(string Sku, string Location), int>();
        }

        IEnumerable<(string Sku, string Location, int Units)> gone = order.Parcels
            .Where(parcel => parcel.StockConsumed)
            .SelectMany(parcel => parcel.Items.Select(item => (item.Sku, parcel.Location, -item.Quantity)));
        return order.Allocations.Select(part => (part.Sku, part.Location, Units: part.Quantity)).Concat(gone)
            .GroupBy(part => (part.Sku, part.Location))
            .ToDictionary(group => group.Key, group => group.Sum(part => part.Units));
    }

    /// <summary>What contradicts what, for one SKU.</summary>
    /// <param name="sku">The SKU.</param>
    /// <param name="levels">Its counters, one per location.</param>
    /// <param name="entries">Its ledger.</param>
    /// <param name="expected">What each order and cart that has anything to do with it calls for at a location.</param>
    /// <param name="settled">Whoever has entries younger than this is just being worked on, and not looked at.</param>
    public static IReadOnlyList<StockDifference> Differences(
        string sku, IReadOnlyList<StockLevel> levels, IReadOnlyList<StockEntry> entries,
        IReadOnlyDictionary<(string Keeper, string Location), int> expected, DateTimeOffset settled)
    {
        List<StockDifference> found = [];
        foreach (string location in levels.Select(level => level.Location).Union(entries.Select(entry => entry.Location)).Order(StringComparer.Ordinal))
        {
            StockLevel counted = levels.FirstOrDefault(level => level.Location == location) ?? new(sku, location, 0, 0, 0);
            StockLevel booked = StockLedger.Level(sku, location, entries.Where(entry => entry.Location == location));
            if (counted with { Promised = 0 } != booked)
            {
                found.Add(new(
                    StockFault.Counters, sku, location, null, booked.OnHand - counted.OnHand,
                    $"{sku} at {location}: the counters say {Figures(counted)}, the ledger adds up to {Figures(booked)}."));
            }
        }

        HashSet<string> unsettled = [.. entries.Where(entry => StockLedger.Kept(entry) != 0 && entry.At > settled).Select(StockLedger.Keeper)];
        IReadOnlyDictionary<(string Keeper, string Location), int> kept = StockLedger.KeptFor(entries);
        foreach ((string keeper, string location) in kept.Keys.Union(expected.Keys).Where(key => !unsettled.Contains(key.Keeper)).Order())
        {
            int has = kept.GetValueOrDefault((keeper, location));
            int wants = expected.GetValueOrDefault((keeper, location));
            if (has != wants)
            {
                found.Add(new(
                    has > wants ? StockFault.KeptTooMuch : StockFault.KeptTooLittle, sku, location, keeper, has - wants,
                    $"{sku} at {location}: {has} kept for {keeper}, which calls for {wants}."));
            }
        }

        return found;
    }

    private static string Figures(StockLevel level) => $"{level.OnHand} on hand, {level.Reserved} reserved, {level.Unavailable} not for sale";
}
