namespace Serverless.Domain.Inventory;

/// <summary>What is there of one SKU at one location. <c>OnHand = Available + Reserved + Unavailable</c>, none of them below zero.</summary>
/// <param name="Sku">Case-sensitive.</param>
/// <param name="Location">The location's id.</param>
/// <param name="OnHand">Physically there.</param>
/// <param name="Reserved">Kept for orders and cart holds.</param>
/// <param name="Unavailable">There, but not for sale: damaged, in quality control.</param>
public sealed record StockLevel(string Sku, string Location, int OnHand, int Reserved, int Unavailable)
{
    /// <summary>Free: neither kept for anybody nor out of sale.</summary>
    public int Available => OnHand - Reserved - Unavailable;

    /// <summary>Promised to orders that wait for stock: what comes in goes to them first.</summary>
    public int Promised { get; init; }

    /// <summary>Whether a movement of this kind changes what can be sold; what leaves, or comes back damaged, does not.</summary>
    public static bool IsForSale(StockMove kind) => kind is not (StockMove.Shipped or StockMove.ReturnedDamaged or StockMove.WrittenOff);

    /// <summary>The level after <paramref name="kind"/> of <paramref name="quantity"/> units, or the refusal that it would go below zero.</summary>
    public (StockLevel Level, Refusal? Refusal) After(StockMove kind, int quantity)
    {
        if (quantity < 0 && kind is not (StockMove.Adjusted or StockMove.SetAside))
        {
            return (this, new("negative", $"{kind} of {quantity}: only a correction may be negative.", "/quantity"));
        }

        StockLevel next = kind switch
        {
            StockMove.Received or StockMove.Returned => this with { OnHand = OnHand + quantity },
            StockMove.Adjusted => this with { OnHand = OnHand + quantity },
            StockMove.Reserved => this with { Reserved = Reserved + quantity },
            StockMove.Released => this with { Reserved = Reserved - quantity },
            StockMove.Shipped => this with { OnHand = OnHand - quantity, Reserved = Reserved - quantity },
            StockMove.ReturnedDamaged => this with { OnHand = OnHand + quantity, Unavailable = Unavailable + quantity },
            StockMove.SetAside => this with { Unavailable = Unavailable + quantity },
            StockMove.WrittenOff => this with { OnHand = OnHand - quantity, Unavailable = Unavailable - quantity },
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

        return next.Available < 0 || next.Reserved < 0 || next.Unavailable < 0
            ? (this, new("insufficientStock", $"{Sku} at {Location}: {Available} available, {Reserved} reserved, {Unavailable} not for sale; cannot do {kind} of {quantity}.", null))
            : (next, null);
    }
}

/// <summary>The kinds of stock movement; each is a ledger entry.</summary>
public enum StockMove
{
    /// <summary>Goods in.</summary>
    Received,

    /// <summary>Counted or corrected; may be negative.</summary>
    Adjusted,

    /// <summary>Kept for an order or a cart.</summary>
    Reserved,

    /// <summary>Free again.</summary>
    Released,

    /// <summary>Left with a parcel.</summary>
    Shipped,

    /// <summary>Came back and can be sold again.</summary>
    Returned,

    /// <summary>Came back and cannot be sold.</summary>
    ReturnedDamaged,

    /// <summary>Taken out of sale where it lies: broken, in quality control; negative puts it back for sale.</summary>
    SetAside,

    /// <summary>Goods that are not for sale taken off the books.</summary>
    WrittenOff,
}
