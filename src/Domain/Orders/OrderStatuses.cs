using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Orders;

/// <summary>The headline that staff and customers read; derived, never stored as truth.</summary>
public enum OrderStatus
{
    /// <summary>Created, money not confirmed.</summary>
    PendingPayment,

    /// <summary>Money confirmed, ready for handling.</summary>
    Paid,

    /// <summary>Being reviewed, picked or packed.</summary>
    Processing,

    /// <summary>At least one item packed or shipped, not all.</summary>
    PartiallyFulfilled,

    /// <summary>Every required item packed.</summary>
    Fulfilled,

    /// <summary>Every parcel handed over or scanned.</summary>
    Shipped,

    /// <summary>Every parcel delivered.</summary>
    Delivered,

    /// <summary>Will not be fulfilled.</summary>
    Cancelled,

    /// <summary>Was not paid in time.</summary>
    Expired,

    /// <summary>All money went back.</summary>
    Refunded,

    /// <summary>Everything came back.</summary>
    Returned,
}

/// <summary>How far the warehouse is.</summary>
public enum FulfilmentStatus
{
    /// <summary>Nothing planned yet.</summary>
    Unfulfilled,

    /// <summary>Planned for a later day.</summary>
    Scheduled,

    /// <summary>Held.</summary>
    OnHold,

    /// <summary>Being picked or packed.</summary>
    InProgress,

    /// <summary>Some of it is packed.</summary>
    PartiallyFulfilled,

    /// <summary>All of it is packed.</summary>
    Fulfilled,
}

/// <summary>A facet beside the headline: how much of something went back.</summary>
public enum Extent
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A part.</summary>
    Partial,

    /// <summary>All of it.</summary>
    Full,
}

/// <summary>The labels derived from an order's axes; precedence as in the field's vocabulary, the furthest along wins.</summary>
public static class OrderStatuses
{
    /// <summary>The headline.</summary>
    public static OrderStatus Status(this Order order) => order switch
    {
        { State: OrderState.Cancelled } => OrderStatus.Cancelled,
        { State: OrderState.Expired } => OrderStatus.Expired,
        _ when order.RefundedExtent() == Extent.Full => OrderStatus.Refunded,
        _ when order.ReturnedExtent() == Extent.Full => OrderStatus.Returned,
        { DeliveredAt: not null } => OrderStatus.Delivered,
        _ when order.LiveParcels().Any() && order.LiveParcels().All(parcel => parcel.HandedOverAt is not null) => OrderStatus.Shipped,
        _ when order.FulfilmentStatus() == Orders.FulfilmentStatus.Fulfilled => OrderStatus.Fulfilled,
        _ when order.FulfilmentStatus() == Orders.FulfilmentStatus.PartiallyFulfilled => OrderStatus.PartiallyFulfilled,
        _ when !order.Payment.IsCovered => OrderStatus.PendingPayment,
        _ when order.LiveParcels().Any() || order.Holds.Count > 0 => OrderStatus.Processing,
        _ => OrderStatus.Paid,
    };

    /// <summary>How far the warehouse is.</summary>
    public static FulfilmentStatus FulfilmentStatus(this Order order)
    {
        List<Parcel> parcels = order.LiveParcels().ToList();
        int packed = parcels.Count(parcel => parcel.PackedAt is not null);
        return (parcels.Count, packed) switch
        {
            (0, _) when order.DeliveredAt is not null => Orders.FulfilmentStatus.Fulfilled,
            (_, 0) when order.Holds.Count > 0 && !order.IsOver => Orders.FulfilmentStatus.OnHold,
            (0, _) => Orders.FulfilmentStatus.Unfulfilled,
            (_, 0) => Orders.FulfilmentStatus.InProgress,
            var (all, done) when done < all => Orders.FulfilmentStatus.PartiallyFulfilled,
            _ => Orders.FulfilmentStatus.Fulfilled,
        };
    }

    /// <summary>How much of the captured money went back.</summary>
    public static Extent RefundedExtent(this Order order) => order.Payment switch
    {
        { Refunded.Amount: 0 } => Extent.None,
        { } payment when payment.Refunded >= payment.Captured => Extent.Full,
        _ => Extent.Partial,
    };

    /// <summary>How much of what was shipped came back.</summary>
    public static Extent ReturnedExtent(this Order order)
    {
        int received = order.Returns.SelectMany(item => item.Lines).Sum(line => line.Received);
        return received == 0 ? Extent.None : received >= order.Goods.Sum(line => order.UnitsSent(line.LineId)) ? Extent.Full : Extent.Partial;
    }

    /// <summary>Parcels that were not called off.</summary>
    public static IEnumerable<Parcel> LiveParcels(this Order order) => order.Parcels.Where(parcel => parcel.Work != FulfilmentState.Cancelled);
}
