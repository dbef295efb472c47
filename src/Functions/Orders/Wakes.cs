using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Functions.Orders;

/// <summary>Which orchestration an event concerns. A wake-up tells how far the order is; what is not newer than what is known already is passed over, so one too many changes nothing.</summary>
public static class Wakes
{
    /// <summary>The name of the one event that orchestrations wait for.</summary>
    public const string EventName = "Wake";

    /// <summary>Instance of the order's own orchestration.</summary>
    public static string OrderInstance(Order order) => OrderInstance(order.Id, order.Generation);

    /// <summary>Instance of the order's own orchestration.</summary>
    public static string OrderInstance(string orderId, int generation) => $"order-{orderId}-{generation}";

    /// <summary>Instance that carries a parcel.</summary>
    public static string ParcelInstance(string parcelId, int generation) => $"parcel-{parcelId}-{generation}";

    /// <summary>Instance that carries a return.</summary>
    public static string ReturnInstance(string returnId, int generation) => $"return-{returnId}-{generation}";

    /// <summary>The instances to wake.</summary>
    public static IEnumerable<string> For(Order order, OrderEvent happened) => happened switch
    {
        OrderPaid or HoldReleased or StockReserved or OrderCancelled or OrderExpired or OrderDelivered or RefundRequested { ReturnId: null } =>
            happened is OrderDelivered ? [OrderInstance(order), .. OpenReturns(order)] : [OrderInstance(order)],
        // The order's own carries the parcel that takes its place.
        ParcelCancelled => [ParcelInstance(happened.Subject!, order.Generation), OrderInstance(order)],
        ParcelPacked or ParcelHandedOver or ParcelTracked { Status: ParcelStatus.Delivered or ParcelStatus.PickedUp or ParcelStatus.Lost } =>
            [ParcelInstance(happened.Subject!, order.Generation)],
        RefundUpdated { State: RefundState.Succeeded } refunded when order.Payment.Refunds.Find(item => item.Id == refunded.RefundId)?.ReturnId is { } returnId =>
            [ReturnInstance(returnId, order.Generation)],
        ReturnClosed or ReturnDeclined or ReturnCancelled or ReturnExpired => [OrderInstance(order), ReturnInstance(happened.Subject!, order.Generation)],
        OrderRehydrated => [.. OpenReturns(order)],
        ReturnEvent => [ReturnInstance(happened.Subject!, order.Generation)],
        _ => [],
    };

    /// <summary>The instances that have something to do now that they had not before: released holds and late money open duties, too.</summary>
    /// <param name="order">The order after the change.</param>
    /// <param name="before">The duties that were open before it.</param>
    public static IEnumerable<string> For(Order order, IReadOnlyCollection<Duty> before) => order.OpenDuties().Except(before).Select(duty => duty.Owner switch
    {
        "" => OrderInstance(order),
        var owner when order.Return(owner) is not null => ReturnInstance(owner, order.Generation),
        var owner => ParcelInstance(owner, order.Generation),
    });

    private static IEnumerable<string> OpenReturns(Order order) =>
        order.Returns.Where(item => !item.IsOver).Select(item => ReturnInstance(item.Id, order.Generation));
}
