namespace Serverless.Domain.Inventory;

/// <summary>One entry of the stock ledger; entries are added, never changed, and months that are long over are added up.</summary>
/// <param name="At">Business time.</param>
/// <param name="Kind">What moved.</param>
/// <param name="Quantity">Units; negative only for corrections and what is put back for sale.</param>
/// <param name="Reference">The order, cart hold, parcel or return it belongs to, or who corrected and why.</param>
/// <param name="Location">Where.</param>
public sealed record StockEntry(DateTimeOffset At, StockMove Kind, int Quantity, string Reference, string Location)
{
    /// <summary>How many movements it stands for; more than one where a month was rolled up.</summary>
    public int Movements { get; init; } = 1;
}

/// <summary>What a ledger adds up to.</summary>
public static class StockLedger
{
    /// <summary>The level that the entries of one SKU at one location lead to.</summary>
    public static StockLevel Level(string sku, string location, IEnumerable<StockEntry> entries)
    {
        int onHand = 0, reserved = 0, unavailable = 0;
        foreach (StockEntry entry in entries)
        {
            int units = entry.Quantity;
            onHand += entry.Kind switch
            {
                StockMove.Received or StockMove.Adjusted or StockMove.Returned or StockMove.ReturnedDamaged => units,
                StockMove.Shipped or StockMove.WrittenOff => -units,
                _ => 0,
            };
            reserved += Kept(entry);
            unavailable += entry.Kind switch
            {
                StockMove.ReturnedDamaged or StockMove.SetAside => units,
                StockMove.WrittenOff => -units,
                _ => 0,
            };
        }

        return new(sku, location, onHand, reserved, unavailable);
    }

    /// <summary>By how much an entry changes what is kept for orders and carts.</summary>
    public static int Kept(StockEntry entry) => entry.Kind switch
    {
        StockMove.Reserved => entry.Quantity,
        StockMove.Released or StockMove.Shipped => -entry.Quantity,
        _ => 0,
    };

    /// <summary>For whom an entry keeps stock, or gives it back: the order, or the cart hold; a parcel counts for its order.</summary>
    public static string Keeper(StockEntry entry) =>
        entry.Kind == StockMove.Shipped ? Orders.PartIds.OrderOf(entry.Reference) ?? entry.Reference : entry.Reference;

    /// <summary>
    /// What the entries keep for each order and cart hold at each location; those that come out at zero are left out. Sums of months are of such as do.
    /// </summary>
    public static IReadOnlyDictionary<(string Keeper, string Location), int> KeptFor(IEnumerable<StockEntry> entries) => entries
        .Where(entry => Kept(entry) != 0 && !LedgerRollUp.IsSum(entry))
        .GroupBy(entry => (Keeper(entry), entry.Location))
        .Select(group => (group.Key, Units: group.Sum(Kept)))
        .Where(sum => sum.Units != 0)
        .ToDictionary(sum => sum.Key, sum => sum.Units);
}
