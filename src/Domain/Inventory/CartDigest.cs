using Serverless.Domain.Orders;

namespace Serverless.Domain.Inventory;

/// <summary>How the stock kept for a cart became free or was taken.</summary>
public enum CartEnd
{
    /// <summary>The storefront gave the cart up.</summary>
    Abandoned,

    /// <summary>Its time ran out.</summary>
    Expired,

    /// <summary>Its customer's order took it over.</summary>
    Ordered,
}

/// <summary>Units of a SKU that carts gave back.</summary>
/// <param name="Sku">The SKU; of a bundle the parts.</param>
/// <param name="Units">How many.</param>
/// <param name="Value">At the catalogue's price; null when it has none in the digest's currency.</param>
public sealed record CartPutBack(string Sku, int Units, Money? Value);

/// <summary>What carts came to on a day.</summary>
/// <param name="Day">The day (UTC) on which they were last filled.</param>
/// <param name="Started">Carts for which stock was kept anew.</param>
/// <param name="Ordered">Those that became orders.</param>
/// <param name="Abandoned">Those that were given up.</param>
/// <param name="Expired">Those whose time ran out.</param>
/// <param name="PutBack">What the latter two gave back, the most valuable first.</param>
/// <param name="Value">All of it, as far as it has a price; null when nothing has.</param>
public sealed record CartDigest(DateOnly Day, int Started, int Ordered, int Abandoned, int Expired, IReadOnlyList<CartPutBack> PutBack, Money? Value)
{
    /// <summary>Adds a day up, in the currency that most of what was put back has a price in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="started">Carts for which stock was kept anew.</param>
    /// <param name="ends">How carts ended, and what each had.</param>
    /// <param name="prices">Prices of a SKU by currency; empty when it has none.</param>
    public static CartDigest Of(
        DateOnly day, int started, IReadOnlyCollection<(CartEnd How, IReadOnlyDictionary<string, int> Units)> ends, Func<string, IReadOnlyDictionary<string, Money>> prices)
    {
        var units = ends.Where(end => end.How != CartEnd.Ordered).SelectMany(end => end.Units)
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .Select(sku => (Sku: sku.Key, Units: sku.Sum(one => one.Value)))
            .ToList();
        string? currency = units.SelectMany(one => prices(one.Sku).Keys).GroupBy(name => name)
            .OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        CartPutBack[] putBack = [.. units.Select(one => new CartPutBack(one.Sku, one.Units, Value(one.Sku, one.Units)))
            .OrderByDescending(one => one.Value?.Amount ?? 0).ThenByDescending(one => one.Units).ThenBy(one => one.Sku, StringComparer.Ordinal)];
        return new(
            day, started, Count(CartEnd.Ordered), Count(CartEnd.Abandoned), Count(CartEnd.Expired), putBack,
            currency is null ? null : putBack.Aggregate(Money.Zero(currency), (sum, one) => one.Value is { } value ? sum + value : sum));

        int Count(CartEnd how) => ends.Count(end => end.How == how);

        // A price beyond any order is nobody's.
        Money? Value(string sku, int count) =>
            currency is not null && prices(sku).TryGetValue(currency, out Money price) && price.Amount <= DraftShape.MaxAmount / Math.Max(1, count) ? price * count : null;
    }
}
