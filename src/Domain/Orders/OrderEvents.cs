using System.Text.Json.Serialization;
using Serverless.Domain.Inventory;

namespace Serverless.Domain.Orders;

/// <summary>Something that happened to an order; the timeline is the list of them.</summary>
public abstract record OrderEvent
{
    /// <summary>The parcel, return or refund it is about; null when it is the whole order.</summary>
    [JsonIgnore] public virtual string? Subject => null;

    /// <summary>The timeline's name of the event: the type's name in camel case.</summary>
    [JsonIgnore] public string Kind => char.ToLowerInvariant(GetType().Name[0]) + GetType().Name[1..];

    internal abstract void ApplyTo(Order order, DateTimeOffset at);
}

/// <summary>The order was taken in.</summary>
/// <param name="Lines">Number of lines.</param>
/// <param name="Units">Sum of quantities.</param>
/// <param name="Total">What the customer owes.</param>
public sealed record OrderPlaced(int Lines, int Units, Money Total) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
    }
}

/// <summary>The order takes the place of one that was over when its money came.</summary>
/// <param name="OrderId">The other order.</param>
public sealed record OrderReplaces(string OrderId) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Replaces = OrderId;
}

/// <summary>Stock was kept for the order.</summary>
/// <param name="Allocations">Which quantity of which line comes from where.</param>
/// <param name="Why">Why from there; null where there was no choice.</param>
public sealed record StockReserved([property: JsonIgnore] IReadOnlyList<Allocation> Allocations, string? Why = null) : OrderEvent
{
    /// <summary>The locations that have stock for it.</summary>
    public IEnumerable<string> Locations => Allocations.Select(allocation => allocation.Location).Distinct();

    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.Allocations.Clear();
        order.Allocations.AddRange(Allocations);
        order.Reservation = ReservationState.Held;
    }
}

/// <summary>The order was taken although its stock is still to come.</summary>
/// <param name="ExpectedAt">When it is expected; null when nobody knows.</param>
/// <param name="Skus">What it waits for.</param>
public sealed record OrderBackordered(DateTimeOffset? ExpectedAt, IReadOnlyList<string> Skus) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.StockExpectedAt = ExpectedAt;
}

/// <summary>The reservation was made firm: it no longer falls with the pay-by time.</summary>
public sealed record ReservationConfirmed : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Reservation = ReservationState.Allocated;
}

/// <summary>The stock that was kept is free again.</summary>
public sealed record StockReleased : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Reservation = ReservationState.Released;
}

/// <summary>The order is held for a reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Detail">What exactly.</param>
public sealed record HoldPlaced(HoldReason Reason, string Detail) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Holds.Add(new(Reason, Detail, at));
}

/// <summary>A reason for holding is gone.</summary>
/// <param name="Reason">Which.</param>
public sealed record HoldReleased(HoldReason Reason) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Holds.RemoveAll(hold => hold.Reason == Reason);
}

/// <summary>Tags were added or removed.</summary>
/// <param name="Added">New tags.</param>
/// <param name="Removed">Tags taken off.</param>
public sealed record TagsChanged(IReadOnlyList<string> Added, IReadOnlyList<string> Removed) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.Tags.UnionWith(Added);
        order.Tags.ExceptWith(Removed);
    }
}

/// <summary>Staff wrote a note.</summary>
/// <param name="Author">Who.</param>
/// <param name="Text">What.</param>
public sealed record NoteAdded(string Author, string Text) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Notes.Add(new(at, Author, Text));
}

/// <summary>The shipping address was corrected; the address itself stays out of the timeline.</summary>
/// <param name="Address">The new address.</param>
public sealed record AddressCorrected([property: JsonIgnore] Address Address) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.ShippingAddress = Address;
}

/// <summary>The order was cancelled.</summary>
/// <param name="Reason">Why, for staff and customer.</param>
public sealed record OrderCancelled(string Reason) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.State = OrderState.Cancelled;
        order.CancelReason = Reason;
        order.ClosedAt = at;
        order.Holds.Clear();
    }
}

/// <summary>The order was not paid in time.</summary>
public sealed record OrderExpired : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.State = OrderState.Expired;
        order.ClosedAt = at;
        order.Holds.Clear();
    }
}

/// <summary>Everything that had to reach the customer has: the last parcel was delivered, or there was nothing to ship.</summary>
/// <param name="ReturnUntil">End of the return window.</param>
public sealed record OrderDelivered(DateTimeOffset ReturnUntil) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.DeliveredAt = at;
        order.ReturnUntil = ReturnUntil;
    }
}

/// <summary>The order came to rest.</summary>
public sealed record OrderClosed : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
        order.State = OrderState.Closed;
        order.ClosedAt = at;
    }
}

/// <summary>A fresh orchestration instance took over from one that was missing, failed or overdue.</summary>
/// <param name="Generation">The new instance's number.</param>
public sealed record OrderRehydrated(int Generation) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at) => order.Generation = Generation;
}

/// <summary>Something came in that fits nowhere; staff were told and nothing else changed.</summary>
/// <param name="Code">Stable name of the surprise.</param>
/// <param name="Detail">What came.</param>
public sealed record SurpriseNoted(string Code, string Detail) : OrderEvent
{
    internal override void ApplyTo(Order order, DateTimeOffset at)
    {
    }
}
