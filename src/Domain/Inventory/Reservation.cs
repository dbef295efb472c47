namespace Serverless.Domain.Inventory;

/// <summary>The stock kept for one order, as the order sees it.</summary>
public enum ReservationState
{
    /// <summary>None was made: nothing to ship, or not in stock.</summary>
    None,

    /// <summary>Kept until the pay-by time.</summary>
    Held,

    /// <summary>Kept for good: the order is paid.</summary>
    Allocated,

    /// <summary>All of it left with its parcels.</summary>
    Consumed,

    /// <summary>Free again.</summary>
    Released,
}

/// <summary>What can happen to a reservation.</summary>
public enum ReservationTrigger
{
    /// <summary>The order is paid.</summary>
    Confirm,

    /// <summary>Cancelled, expired or failed.</summary>
    Release,

    /// <summary>The last parcel left.</summary>
    Consume,

    /// <summary>It goes to an order that paid earlier.</summary>
    GiveUp,
}

/// <summary>The lifecycle of a reservation.</summary>
public static class ReservationLifecycle
{
    /// <summary>The table.</summary>
    public static readonly Lifecycle<ReservationState, ReservationTrigger> Table = new(ReservationState.None)
    {
        { ReservationState.None, ReservationTrigger.Confirm, ReservationTrigger.Release, ReservationTrigger.Consume },
        { ReservationState.Held, ReservationTrigger.Confirm, ReservationState.Allocated },
        { ReservationState.Held, ReservationTrigger.Release, ReservationState.Released },
        { ReservationState.Allocated, ReservationTrigger.Release, ReservationState.Released },
        { ReservationState.Allocated, ReservationTrigger.Consume, ReservationState.Consumed },
        { ReservationState.Allocated, ReservationTrigger.GiveUp, ReservationState.None },
        { ReservationState.Allocated, ReservationTrigger.Confirm },
        { ReservationState.Released, ReservationTrigger.Release },
        { ReservationState.Consumed, ReservationTrigger.Consume, ReservationTrigger.Release },
    };
}

/// <summary>A quantity of one line taken from one location.</summary>
/// <param name="LineId">The order line.</param>
/// <param name="Sku">Its SKU.</param>
/// <param name="Location">Where it lies.</param>
/// <param name="Quantity">Units.</param>
public sealed record Allocation(string LineId, string Sku, string Location, int Quantity);
