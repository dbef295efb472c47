using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Fulfilment;

/// <summary>What staff may do to a parcel, and what the carrier's reports mean.</summary>
public static class FulfilmentDecisions
{
    /// <summary>Puts one parcel per location on the pick lists, once the order is paid and free of holds.</summary>
    /// <param name="order">The order.</param>
    /// <param name="parcelId">A new id for each parcel, by location.</param>
    public static Decision<OrderEvent> PlanFulfilment(this Order order, Func<string, string> parcelId)
    {
        if (order.LiveParcels().Any() || order.DeliveredAt is not null)
        {
            return Decision<OrderEvent>.Of();
        }

        if (order.NotToBeWorkedOn() is { } refusal)
        {
            return Decision<OrderEvent>.No(refusal);
        }

        return Decision<OrderEvent>.Of([.. order.Allocations.Select(part => part.Location).Distinct().Select(location => order.Planned(parcelId(location), location))]);
    }

    /// <summary>
    /// Calls one parcel off that has not left: its label is voided, and the same goods lie on the same location's pick list again, in a fresh parcel. Stock, money, holds
    /// and marks stay as they are. Both in one decision, so that the order is never without a parcel for what it still has to send.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="parcelId">The parcel; one that was called off already stays so, and nothing else happens.</param>
    /// <param name="reason">Why, for staff; may be null.</param>
    /// <param name="freshId">A new id for the parcel that takes its place.</param>
    public static Decision<OrderEvent> CallOff(this Order order, string parcelId, string? reason, string freshId) => order.Parcel(parcelId) switch
    {
        null => Decision<OrderEvent>.No("unknownParcel", $"Order {order.Number} has no parcel {parcelId}."),
        { HandedOverAt: { } left } => Decision<OrderEvent>.No("alreadyShipped", $"Parcel {parcelId} left on {left:yyyy-MM-dd}; use a return instead."),
        var parcel => FulfilmentLifecycle.Table[parcel.Work, FulfilmentTrigger.Cancel].Verdict == Verdict.Ignore
            ? Decision<OrderEvent>.Of()
            : Decision<OrderEvent>.Of(new ParcelCancelled(parcelId, reason), order.Planned(freshId, parcel.Location)),
    };

    /// <summary>Staff picked the parcel; what was scanned must be what is ordered.</summary>
    /// <param name="order">The order.</param>
    /// <param name="parcelId">The parcel.</param>
    /// <param name="scanned">Units by SKU as scanned; null when the store does not scan.</param>
    public static Decision<OrderEvent> Pick(this Order order, string parcelId, IReadOnlyDictionary<string, int>? scanned) =>
        order.Work(parcelId, FulfilmentTrigger.Pick, parcel => Mismatch(parcel, scanned) is { } wrong ? Decision<OrderEvent>.No(wrong) : Decision<OrderEvent>.Of(new ParcelPicked(parcelId)));

    /// <summary>Staff packed the parcel; what was scanned must be what is ordered.</summary>
    /// <param name="order">The order.</param>
    /// <param name="parcelId">The parcel.</param>
    /// <param name="scanned">Units by SKU as scanned; null when the store does not scan.</param>
    /// <param name="weightGrams">As weighed; null when it was not.</param>
    public static Decision<OrderEvent> Pack(this Order order, string parcelId, IReadOnlyDictionary<string, int>? scanned, int? weightGrams) =>
        order.Work(parcelId, FulfilmentTrigger.Pack, parcel => Mismatch(parcel, scanned) is { } wrong ? Decision<OrderEvent>.No(wrong) : Decision<OrderEvent>.Of(new ParcelPacked(parcelId, weightGrams)));

    /// <summary>A label was bought for the packed parcel. Bought for one that was called off meanwhile, it is kept to be voided.</summary>
    public static Decision<OrderEvent> RecordLabel(this Order order, string parcelId, ShippingLabel label) => order.Parcel(parcelId) switch
    {
        null => Decision<OrderEvent>.No("unknownParcel", $"Order {order.Number} has no parcel {parcelId}."),
        { Label: not null } => Decision<OrderEvent>.Of(),
        { Work: FulfilmentState.Cancelled } => Decision<OrderEvent>.Of(new LabelBought(parcelId, label)),
        _ => order.Work(parcelId, FulfilmentTrigger.Label, _ => Decision<OrderEvent>.Of(new LabelBought(parcelId, label))),
    };

    /// <summary>Staff handed the parcel to the carrier.</summary>
    public static Decision<OrderEvent> HandOver(this Order order, string parcelId) =>
        order.Work(parcelId, FulfilmentTrigger.HandOver, parcel => Decision<OrderEvent>.Of(new ParcelHandedOver(parcelId, parcel.Label!.TrackingNumber)));

    /// <summary>Takes in a carrier's report. A first scan is a hand-over; the last delivery starts the return window.</summary>
    /// <param name="order">The order.</param>
    /// <param name="parcelId">The parcel.</param>
    /// <param name="status">What the carrier reports.</param>
    /// <param name="reportedAt">When it happened, says the carrier.</param>
    /// <param name="returnUntil">End of the return window should this complete the delivery.</param>
    public static Decision<OrderEvent> Track(this Order order, string parcelId, ParcelStatus status, DateTimeOffset reportedAt, DateTimeOffset returnUntil)
    {
        if (order.Parcel(parcelId) is not { } parcel)
        {
            return Decision<OrderEvent>.Of(new SurpriseNoted("unknownParcel", $"{status} for {parcelId}."));
        }

        bool leaves = parcel.HandedOverAt is null && status is not (ParcelStatus.LabelCreated or ParcelStatus.Voided);
        if (leaves && FulfilmentLifecycle.Table[parcel.Work, FulfilmentTrigger.HandOver].Verdict == Verdict.Refuse)
        {
            string twice = order.State == OrderState.Open && parcel.Work == FulfilmentState.Cancelled ? " Its goods lie in another parcel by now: find out what left before that one does." : "";
            return Decision<OrderEvent>.Of(new SurpriseNoted("shippedOutOfTurn", $"The carrier reports {status} for parcel {parcelId}, which is {parcel.Work}.{twice}"));
        }

        Transition<ParcelStatus> outcome = ParcelLifecycle.Table[parcel.Status ?? ParcelLifecycle.Table.Start, status];
        if (outcome.Verdict != Verdict.Apply)
        {
            return outcome.Verdict == Verdict.Ignore
                ? Decision<OrderEvent>.Of()
                : Decision<OrderEvent>.Of(new SurpriseNoted("trackingOutOfTurn", $"{status} for parcel {parcelId}, which is {parcel.Status}."));
        }

        List<OrderEvent> events = [];
        if (leaves)
        {
            events.Add(new ParcelHandedOver(parcelId, parcel.Label?.TrackingNumber));
        }

        events.Add(new ParcelTracked(parcelId, status, reportedAt));
        bool arrived = status is ParcelStatus.Delivered or ParcelStatus.PickedUp;
        if (arrived && order.DeliveredAt is null && order.LiveParcels().All(other => other.Id == parcelId || other.DeliveredAt is not null))
        {
            events.Add(new OrderDelivered(returnUntil));
        }

        return Decision<OrderEvent>.Of(events);
    }

    /// <summary>Why nobody may work on the order now; null when somebody may.</summary>
    public static Refusal? NotToBeWorkedOn(this Order order) => order switch
    {
        { State: not OrderState.Open } => new("orderNotOpen", $"Order {order.Number} is {order.State.ToString().ToLowerInvariant()}."),
        { Payment.IsCovered: false } => new("notPaid", $"Order {order.Number} is not paid (payment {order.Payment.Status})."),
        { Holds.Count: > 0 } => new("onHold", $"Order {order.Number} is on hold: {string.Join(", ", order.Holds.Select(hold => hold.Reason))}."),
        _ => null,
    };

    /// <summary>Why no label may be bought now; null when one may. An amount that is only set aside is captured first.</summary>
    public static Refusal? NotToBeLabelled(this Order order) => order switch
    {
        _ when order.NotToBeWorkedOn() is { } refusal => refusal,
        { Payment: { Method: PaymentMethod.Card } payment } when payment.Captured < payment.Due =>
            new("notCaptured", $"Order {order.Number}: {payment.Authorized} is set aside but not captured yet; no label before it is."),
        _ => null,
    };

    /// <summary>Whether what is set aside is to be captured now: the first parcel is packed, or there is nothing to pack.</summary>
    public static bool IsToBeCaptured(this Order order) =>
        order.Payment is { Method: PaymentMethod.Card, Status: PaymentStatus.Authorized, IntentId: not null } && order.NotToBeWorkedOn() is null
        && (!order.Goods.Any() || order.Parcels.Exists(parcel => parcel.Work is FulfilmentState.Packed or FulfilmentState.Labelled or FulfilmentState.HandedOver));

    /// <summary>Notes what the carrier said to the wish to have a label back.</summary>
    /// <param name="order">The order.</param>
    /// <param name="parcelId">The parcel.</param>
    /// <param name="refused">Why not; null when it is taken back.</param>
    public static Decision<OrderEvent> RecordVoid(this Order order, string parcelId, string? refused) => (order.Parcel(parcelId), refused) switch
    {
        ({ MayVoid: true }, null) => Decision<OrderEvent>.Of(new LabelVoided(parcelId)),
        ({ MayVoid: true, Label: { } label }, _) => Decision<OrderEvent>.Of(
            new LabelKept(parcelId, refused),
            new SurpriseNoted("labelNotVoided", $"The carrier does not take the label {label.TrackingNumber} of parcel {parcelId} back ({refused}): it must not be used, and {label.Cost} is not refunded by itself.")),
        _ => Decision<OrderEvent>.Of(),
    };

    private static OrderEvent Planned(this Order order, string parcelId, string location) => new ParcelPlanned(
        parcelId, location, [.. order.Allocations.Where(part => part.Location == location).Select(part => new ParcelItem(part.LineId, part.Sku, part.Quantity))]);

    private static Decision<OrderEvent> Work(this Order order, string parcelId, FulfilmentTrigger trigger, Func<Parcel, Decision<OrderEvent>> decide)
    {
        if (order.Parcel(parcelId) is not { } parcel)
        {
            return Decision<OrderEvent>.No("unknownParcel", $"Order {order.Number} has no parcel {parcelId}.");
        }

        return FulfilmentLifecycle.Table[parcel.Work, trigger].Verdict switch
        {
            Verdict.Ignore => Decision<OrderEvent>.Of(),
            Verdict.Refuse => Decision<OrderEvent>.No("illegalState", $"{trigger} is not possible: parcel {parcelId} is {parcel.Work}."),
            _ => order.NotToBeWorkedOn() is { } refusal ? Decision<OrderEvent>.No(refusal) : decide(parcel),
        };
    }

    private static Refusal? Mismatch(Parcel parcel, IReadOnlyDictionary<string, int>? scanned)
    {
        if (scanned is null)
        {
            return null;
        }

        Dictionary<string, int> expected = parcel.Items.GroupBy(item => item.Sku).ToDictionary(group => group.Key, group => group.Sum(item => item.Quantity));
        return expected.Keys.Union(scanned.Keys).FirstOrDefault(sku => expected.GetValueOrDefault(sku) != scanned.GetValueOrDefault(sku)) is { } wrong
            ? new("scanMismatch", $"SKU '{wrong}': {expected.GetValueOrDefault(wrong)} expected, {scanned.GetValueOrDefault(wrong)} scanned.", "/scanned")
            : null;
    }
}
