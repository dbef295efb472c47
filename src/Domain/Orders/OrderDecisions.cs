using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Orders;

/// <summary>What may be done to an order as a whole.</summary>
public static class OrderDecisions
{
    private const int LongestTag = 40;
    private const int MostTags = 50;

    /// <summary>Cancels at any moment before hand-over: parcels are called off and the money that came in goes back, in one act.</summary>
    /// <param name="order">The order.</param>
    /// <param name="reason">Why, for staff and customer.</param>
    /// <param name="refundId">The action id for the refund, if money has to go back.</param>
    public static Decision<OrderEvent> Cancel(this Order order, string reason, string refundId)
    {
        Transition<OrderState> outcome = OrderLifecycle.Table[order.State, OrderTrigger.Cancel];
        if (outcome.Verdict == Verdict.Ignore)
        {
            return Decision<OrderEvent>.Of();
        }

        if (outcome.Verdict == Verdict.Refuse)
        {
            return Decision<OrderEvent>.No("illegalState", $"Order {order.Number} is {order.State.ToString().ToLowerInvariant()} and cannot be cancelled.");
        }

        if (order.Parcels.Find(parcel => parcel.HandedOverAt is not null) is { } gone)
        {
            return Decision<OrderEvent>.No("alreadyShipped", $"Parcel {gone.Id} left on {gone.HandedOverAt:yyyy-MM-dd}; use a return instead.");
        }

        if (order.DeliveredAt is not null)
        {
            return Decision<OrderEvent>.No("alreadyDelivered", $"Order {order.Number} is fulfilled; use a refund instead.");
        }

        IEnumerable<OrderEvent> parcels = order.LiveParcels().Select(parcel => new ParcelCancelled(parcel.Id));
        return Decision<OrderEvent>.Of([new OrderCancelled(reason), .. parcels, .. order.WaitingReturns(), .. order.MoneyBack(reason, refundId)]);
    }

    /// <summary>Ends an order that was not paid in time; one that was paid meanwhile stays. A part that came in goes back.</summary>
    /// <param name="order">The order.</param>
    /// <param name="now">Business time.</param>
    /// <param name="refundId">The action id for the refund, if money has to go back.</param>
    public static Decision<OrderEvent> Expire(this Order order, DateTimeOffset now, string refundId) =>
        order.State == OrderState.Open && !order.Payment.IsCovered && order.PaidAt is null && now >= order.PayBy
            ? Decision<OrderEvent>.Of([new OrderExpired(), .. order.WaitingReturns(), .. order.MoneyBack("not paid in full in time", refundId)])
            : Decision<OrderEvent>.Of();

    /// <summary>Closes an order that has nothing left to wait for.</summary>
    public static Decision<OrderEvent> Close(this Order order, DateTimeOffset now) =>
        order.State == OrderState.Open && order.DeliveredAt is not null && now >= order.ReturnUntil && order.Returns.TrueForAll(item => item.IsOver)
            ? Decision<OrderEvent>.Of(new OrderClosed())
            : Decision<OrderEvent>.Of();

    /// <summary>Hands an order that still waits for something, and whose orchestration is lost, over to a fresh one.</summary>
    /// <param name="order">The order.</param>
    /// <param name="lost">Generation of the orchestration that is lost; a later one carries the order already.</param>
    public static Decision<OrderEvent> Rehydrate(this Order order, int lost) =>
        order.Generation == lost && (order.State == OrderState.Open || order.OpenDuties().Any())
            ? Decision<OrderEvent>.Of(new OrderRehydrated(lost + 1))
            : Decision<OrderEvent>.Of();

    /// <summary>Since when its orchestration should have done something that it has not; null when nothing is overdue.</summary>
    public static DateTimeOffset? OverdueSince(this Order order, DateTimeOffset now) => order switch
    {
        { State: not OrderState.Open } => null,
        { PaidAt: null, Payment.IsCovered: false } when order.PayBy < now => order.PayBy,
        { DeliveredAt: null, PaidAt: { } paid } when order.NotToBeWorkedOn() is null && !order.LiveParcels().Any() => paid,
        { DeliveredAt: not null, ReturnUntil: { } until } when until < now && order.Returns.TrueForAll(item => item.IsOver) => until,
        _ => null,
    };

    /// <summary>An order of charges only needs no parcel: paid, it is done.</summary>
    public static Decision<OrderEvent> CompleteWithoutGoods(this Order order, DateTimeOffset now) =>
        order.State == OrderState.Open && order.DeliveredAt is null && !order.Goods.Any() && order.NotToBeWorkedOn() is null
            ? Decision<OrderEvent>.Of(new OrderDelivered(now))
            : Decision<OrderEvent>.Of();

    /// <summary>Holds the order.</summary>
    public static Decision<OrderEvent> PlaceHold(this Order order, HoldReason reason, string detail) => order switch
    {
        { State: not OrderState.Open } => Decision<OrderEvent>.No("illegalState", $"Order {order.Number} is {order.State.ToString().ToLowerInvariant()}."),
        _ when order.Holds.Exists(hold => hold.Reason == reason) => Decision<OrderEvent>.Of(),
        _ => Decision<OrderEvent>.Of(new HoldPlaced(reason, detail)),
    };

    /// <summary>Takes a reason for holding away; one that the order still lacks stock for stays until it has some.</summary>
    public static Decision<OrderEvent> ReleaseHold(this Order order, HoldReason reason)
    {
        if (!order.Holds.Exists(hold => hold.Reason == reason))
        {
            return Decision<OrderEvent>.No("notHeld", $"Order {order.Number} is not held for {reason}.");
        }

        return reason == HoldReason.InventoryOutOfStock && order.Reservation == ReservationState.None && order.Goods.Any()
            ? Decision<OrderEvent>.No("insufficientStock", $"Order {order.Number} still has no stock.")
            : Decision<OrderEvent>.Of(new HoldReleased(reason));
    }

    /// <summary>Gives stock that has come in to an order that waits for it.</summary>
    public static Decision<OrderEvent> FillBackorder(this Order order, IReadOnlyList<Inventory.Allocation> allocations, string? why = null) => !order.WaitsForStock
        ? Decision<OrderEvent>.Of()
        : order.Payment.IsCovered
            ? Decision<OrderEvent>.Of(new StockReserved(allocations, why), new ReservationConfirmed(), new HoldReleased(HoldReason.InventoryOutOfStock))
            : Decision<OrderEvent>.Of(new StockReserved(allocations, why), new HoldReleased(HoldReason.InventoryOutOfStock));

    /// <summary>Corrects where it goes; possible until a label is bought.</summary>
    public static Decision<OrderEvent> CorrectAddress(this Order order, Address address)
    {
        if (order.State != OrderState.Open || order.LiveParcels().Any(parcel => parcel.Label is not null))
        {
            return Decision<OrderEvent>.No("illegalState", $"Order {order.Number} has a label or is over; its address cannot change.");
        }

        IReadOnlyList<Refusal> refusals = AddressForm.Check(address, "");
        if (refusals.Count > 0)
        {
            return Decision<OrderEvent>.No(refusals);
        }

        return order.Holds.Exists(hold => hold.Reason == HoldReason.IncorrectAddress)
            ? Decision<OrderEvent>.Of(new AddressCorrected(address), new HoldReleased(HoldReason.IncorrectAddress))
            : Decision<OrderEvent>.Of(new AddressCorrected(address));
    }

    /// <summary>Adds and removes tags: of 1 to 40 characters, at most 50 on an order.</summary>
    public static Decision<OrderEvent> ChangeTags(this Order order, IReadOnlyList<string> add, IReadOnlyList<string> remove)
    {
        List<string> added = add.Except(order.Tags).ToList();
        List<string> removed = remove.Intersect(order.Tags).ToList();
        if (added.Exists(tag => string.IsNullOrWhiteSpace(tag) || tag.Length > LongestTag))
        {
            return Decision<OrderEvent>.No("tooLong", $"A tag has 1 to {LongestTag} characters.", "/add");
        }

        if (added.Count > removed.Count && order.Tags.Count + added.Count - removed.Count > MostTags)
        {
            return Decision<OrderEvent>.No("tooManyTags", $"An order has at most {MostTags} tags.", "/add");
        }

        return added.Count + removed.Count == 0 ? Decision<OrderEvent>.Of() : Decision<OrderEvent>.Of(new TagsChanged(added, removed));
    }

    /// <summary>Notes that the reservation was made firm, given back, or a parcel's part of it left.</summary>
    public static Decision<OrderEvent> RecordReservation(this Order order, ReservationTrigger trigger, string? parcelId = null)
    {
        if (trigger == ReservationTrigger.Consume)
        {
            return order.Parcel(parcelId!) is { StockConsumed: false } ? Decision<OrderEvent>.Of(new ParcelStockConsumed(parcelId!)) : Decision<OrderEvent>.Of();
        }

        return ReservationLifecycle.Table[order.Reservation, trigger].Verdict != Verdict.Apply
            ? Decision<OrderEvent>.Of()
            : Decision<OrderEvent>.Of(trigger == ReservationTrigger.Confirm ? new ReservationConfirmed() : new StockReleased());
    }

    // Asked for before the delivery that now will never be.
    private static IEnumerable<OrderEvent> WaitingReturns(this Order order) =>
        order.Returns.Where(item => item.Status == ReturnStatus.Requested).Select(item => new ReturnCancelled(item.Id));

    private static IEnumerable<OrderEvent> MoneyBack(this Order order, string reason, string refundId) =>
        order.Payment.Refundable is { Amount: > 0 } owed ? order.GiveBack(new(refundId, owed, reason, null)) : [];
}
