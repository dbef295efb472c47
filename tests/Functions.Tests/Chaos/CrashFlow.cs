namespace Functions.Tests.Chaos;

/// <summary>What becomes of an order.</summary>
public enum CrashFlow
{
    /// <summary>Paid, shipped, delivered, closed.</summary>
    Paid,

    /// <summary>The card is declined; the order expires.</summary>
    Declined,

    /// <summary>Paid, then cancelled before it is packed: the money goes back.</summary>
    Cancelled,

    /// <summary>Paid, delivered, sent back, refunded.</summary>
    Returned,
}

/// <summary>Where the app dies.</summary>
/// <param name="Flow">What becomes of the order.</param>
/// <param name="Write">At which write since the order was placed, counted from 1; 0 for nowhere.</param>
/// <param name="Afterwards">After the write, before its answer; otherwise before the write.</param>
public sealed record CrashPoint(CrashFlow Flow, int Write, bool Afterwards)
{
    /// <inheritdoc/>
    public override string ToString() => Write == 0 ? $"{Flow}, no crash" : $"{Flow}, {(Afterwards ? "after" : "before")} write {Write}";
}

/// <summary>What came of an order that met a crash point.</summary>
/// <param name="Facts">Everything about it that must not depend on a crash: order, money, labels, messages, stock, open exceptions.</param>
/// <param name="Died">Whether the app got as far as the point.</param>
/// <param name="Writes">Without a crash: how many writes there were.</param>
/// <param name="Wrong">What must not be in any case.</param>
public sealed record CrashOutcome(string Facts, bool Died, int Writes, IReadOnlyList<string> Wrong);
