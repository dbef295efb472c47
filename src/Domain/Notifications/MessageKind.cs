using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Notifications;

/// <summary>What a customer is told; the numbers are the product's list of messages.</summary>
public enum MessageKind
{
    /// <summary>N1: the order is paid and confirmed.</summary>
    OrderConfirmation,

    /// <summary>N2: the payment failed or needs the customer.</summary>
    PaymentProblem,

    /// <summary>N3: a parcel is on its way, with its tracking.</summary>
    ShippingConfirmation,

    /// <summary>N4: out for delivery.</summary>
    OutForDelivery,

    /// <summary>N4: delivered.</summary>
    Delivered,

    /// <summary>N6: the return arrived.</summary>
    ReturnReceived,

    /// <summary>N7: the money is on its way back.</summary>
    RefundProcessed,

    /// <summary>N9: the order is cancelled.</summary>
    Cancelled,

    /// <summary>What was sold is not there: the customer chooses.</summary>
    StockChoice,

    /// <summary>Nothing can be sent to the address: the customer corrects it.</summary>
    AddressProblem,

    /// <summary>N10: the return is approved, with its label.</summary>
    ReturnApproved,
}

/// <summary>A message that an event calls for.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Subject">Parcel, return or refund id, or a payment attempt; empty for the order. One message per order, kind and subject.</param>
public sealed record MessageWish(MessageKind Kind, string Subject);

/// <summary>Which events a customer hears of. Nothing else sends customer mail, so none depends on memory and none is sent twice.</summary>
public static class CustomerMessages
{
    /// <summary>The messages that <paramref name="happened"/> calls for.</summary>
    public static IEnumerable<MessageWish> For(Order order, OrderEvent happened) => happened switch
    {
        OrderPaid => [new(MessageKind.OrderConfirmation, "")],
        PaymentRecorded { Entry: { Kind: PaymentEntryKind.Failed or PaymentEntryKind.RequiresAction or PaymentEntryKind.Abandoned or PaymentEntryKind.Lapsed } entry }
            when order is { IsOver: false, Payment.IsCovered: false } && !order.Payment.IsGivenUp(entry) && !IsCalledOff(order, entry) => [new(MessageKind.PaymentProblem, entry.Id)],
        ParcelHandedOver handedOver => [new(MessageKind.ShippingConfirmation, handedOver.ParcelId)],
        ParcelTracked { Status: ParcelStatus.OutForDelivery } tracked => [new(MessageKind.OutForDelivery, tracked.ParcelId)],
        ParcelTracked { Status: ParcelStatus.Delivered } tracked => [new(MessageKind.Delivered, tracked.ParcelId)],
        ReturnLabelIssued issued when order.Return(issued.ReturnId) is { IsOver: false } => [new(MessageKind.ReturnApproved, issued.ReturnId)],
        ReturnReceived { Complete: true } received => [new(MessageKind.ReturnReceived, received.ReturnId)],
        RefundUpdated { State: RefundState.Succeeded } refunded => [new(MessageKind.RefundProcessed, refunded.RefundId)],
        // A carrier's refusal of a parcel that is packed may be about something else; staff read it first.
        HoldPlaced { Reason: HoldReason.IncorrectAddress } when order.Customer.Email is { Length: > 0 } && order.LiveParcels().All(parcel => parcel.PackedAt is null) =>
            [new(MessageKind.AddressProblem, $"{order.EventCount}")],
        CustomerAskedAboutStock asked => [new(MessageKind.StockChoice, asked.Time == 1 ? "" : $"{asked.Time}")],
        OrderCancelled => [new(MessageKind.Cancelled, "")],
        OrderExpired => [new(MessageKind.Cancelled, "")],
        _ => [],
    };

    // Called off by us: for an order whose time to pay has run out, or for another attempt. The customer hears of that, not of a problem.
    private static bool IsCalledOff(Order order, PaymentEntry entry) => entry.Kind == PaymentEntryKind.Abandoned
        && (entry.At >= order.PayBy || order.Payment.Ledger.Exists(known => known.Kind == PaymentEntryKind.Voided && known.Reference == entry.Reference));
}
