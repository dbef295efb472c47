using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;

namespace Serverless.Domain.Exceptions;

/// <summary>The views of orders that need a person; the ids are the product's list.</summary>
public enum ExceptionRule
{
    /// <summary>Unpaid for longer than the alert time.</summary>
    E1,

    /// <summary>The last payment attempt failed and none succeeded since.</summary>
    E2,

    /// <summary>Paid, and not shipped within the promised time.</summary>
    E3,

    /// <summary>High value, waiting for review.</summary>
    E5,

    /// <summary>Looks like fraud, waiting for review.</summary>
    E8,

    /// <summary>Nothing can be sent to the address.</summary>
    E9,

    /// <summary>A channel sold what is gone, one exception for each SKU of the order.</summary>
    E10,

    /// <summary>Waits for stock that has no date, or whose date has passed.</summary>
    E11,

    /// <summary>We and somebody else do not say the same.</summary>
    E12,

    /// <summary>A sales channel was not told what it may sell, one exception for each channel.</summary>
    E14,

    /// <summary>A refund failed or came back.</summary>
    E15,

    /// <summary>A customer's bank disputes a payment.</summary>
    Dispute,

    /// <summary>What is set aside on a card lapses soon, and is not captured.</summary>
    Authorisation,

    /// <summary>Something arrived that fits nowhere (late money, a stranger's PaymentIntent, an illegal report).</summary>
    Surprise,

    /// <summary>A message could not be handled and lies in a poison queue.</summary>
    Poison,

    /// <summary>A message to the customer was refused or came back.</summary>
    Unreachable,

    /// <summary>Counters, ledger and orders contradict each other about a SKU.</summary>
    StockMismatch,
}

/// <summary>When the time-driven rules are true of an order.</summary>
public static class ExceptionRules
{
    /// <summary>E1: open, not covered, taken in more than <paramref name="alertAfter"/> ago; not while a bank works on the payment, as its customer has done their part.</summary>
    public static bool IsUnpaidTooLong(Order order, TimeSpan alertAfter, DateTimeOffset now) =>
        order.State == OrderState.Open && !order.Payment.IsCovered && !order.Payment.IsProcessing && now - order.ReceivedAt > alertAfter;

    /// <summary>Open, covered only by an authorisation that lapses in less than <paramref name="warning"/>.</summary>
    public static bool IsLapsingWithin(Order order, TimeSpan warning, DateTimeOffset now) =>
        order.State == OrderState.Open && order.Payment.CaptureBefore is { } before && before - now <= warning;

    /// <summary>E11: paid, waits for stock as its customer agreed to, and no date is known or the date has passed.</summary>
    public static bool IsOverdueBackorder(Order order, DateTimeOffset now) =>
        order is { WaitsForStock: true, PaidAt: not null } && !order.IsOversold() && !(order.StockExpectedAt > now);

    /// <summary>E3: open, paid, not everything handed over, and the promised time has passed.</summary>
    public static bool IsLateToShip(Order order, DateTimeOffset now) =>
        order is { State: OrderState.Open, PaidAt: not null, DeliveredAt: null } && order.ShipBy < now
        && (!order.LiveParcels().Any() || order.LiveParcels().Any(parcel => parcel.HandedOverAt is null));
}
