using Serverless.Domain.Fulfilment;
using Serverless.Domain.Inventory;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Orders;

/// <summary>Something outside the order that its state calls for; done, it leaves an event that ends the duty.</summary>
public enum DutyKind
{
    /// <summary>Create the PaymentIntent.</summary>
    RequestPayment,

    /// <summary>Call the PaymentIntent off.</summary>
    VoidPayment,

    /// <summary>Capture what is set aside.</summary>
    CapturePayment,

    /// <summary>Send money back; the subject is the refund's id.</summary>
    IssueRefund,

    /// <summary>Give the stock back.</summary>
    ReleaseStock,

    /// <summary>Buy the label; the subject is the parcel.</summary>
    BuyLabel,

    /// <summary>Call the label off; the subject is the parcel.</summary>
    VoidLabel,

    /// <summary>Take the parcel's stock off the books.</summary>
    ConsumeStock,

    /// <summary>Buy the label for the way back; the subject is the return.</summary>
    IssueReturnLabel,

    /// <summary>Put what came back on the books.</summary>
    RestockReturn,
}

/// <summary>A duty and what it is about.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Subject">Refund, parcel or return id; empty for the whole order.</param>
/// <param name="Owner">The parcel or return whose orchestration does it; empty for the order's own.</param>
public sealed record Duty(DutyKind Kind, string Subject, string Owner);

/// <summary>
/// What an order's state calls for. Because it is derived, a duty is never forgotten: whatever crashed, whoever looks at the order next finds it.
/// </summary>
public static class Duties
{
    /// <summary>All open duties, in the order in which they are to be done.</summary>
    public static IEnumerable<Duty> OpenDuties(this Order order)
    {
        Payment payment = order.Payment;
        if (payment is { IsChargeable: true, IsRequested: false } && order.State == OrderState.Open)
        {
            yield return new(DutyKind.RequestPayment, "", "");
        }

        if (order.IsOver && payment.IsRequested && payment.Captured.Amount == 0 && payment.Status != PaymentStatus.Voided)
        {
            yield return new(DutyKind.VoidPayment, "", "");
        }

        if (order.IsToBeCaptured())
        {
            yield return new(DutyKind.CapturePayment, "", "");
        }

        foreach (Refund refund in payment.Refunds.Where(refund => refund.State == RefundState.Requested))
        {
            yield return new(DutyKind.IssueRefund, refund.Id, refund.ReturnId ?? "");
        }

        if (order.IsOver && order.Reservation is ReservationState.Held or ReservationState.Allocated)
        {
            yield return new(DutyKind.ReleaseStock, "", "");
        }

        foreach (Parcel parcel in order.Parcels)
        {
            if (parcel is { Work: FulfilmentState.Packed, Label: null } && order.NotToBeLabelled() is null)
            {
                yield return new(DutyKind.BuyLabel, parcel.Id, parcel.Id);
            }

            if (parcel.MayVoid)
            {
                yield return new(DutyKind.VoidLabel, parcel.Id, parcel.Id);
            }

            if (parcel is { HandedOverAt: not null, StockConsumed: false } && order.Reservation == ReservationState.Allocated)
            {
                yield return new(DutyKind.ConsumeStock, parcel.Id, parcel.Id);
            }
        }

        foreach (Return item in order.Returns)
        {
            if (item is { Status: ReturnStatus.Approved, Label: null })
            {
                yield return new(DutyKind.IssueReturnLabel, item.Id, item.Id);
            }

            if (item is { Status: ReturnStatus.Inspected, Restocked: false })
            {
                yield return new(DutyKind.RestockReturn, item.Id, item.Id);
            }
        }
    }
}
