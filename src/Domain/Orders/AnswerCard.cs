using System.Globalization;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Payments;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Orders;

/// <summary>Whoever opens an order reads this first: three lines, derived from its state by rules.</summary>
/// <param name="Happened">What happened.</param>
/// <param name="NeedsAction">What needs action now.</param>
/// <param name="ActionNeeded">Whether that action is ours; false when we wait for somebody else or for nothing.</param>
/// <param name="CustomerHears">What the customer should hear next.</param>
public sealed record AnswerCard(string Happened, string NeedsAction, bool ActionNeeded, string CustomerHears)
{
    /// <summary>The card of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="now">Business time.</param>
    public static AnswerCard For(Order order, DateTimeOffset now)
    {
        string? action = Action(order, now);
        return new(Story(order), action ?? Waiting(order), action is not null, NextWord(order, now));
    }

    private static string Story(Order order) => order.Status() switch
    {
        OrderStatus.Cancelled => $"Cancelled on {Day(order.ClosedAt)}: {order.CancelReason}.{MoneyBack(order)}",
        OrderStatus.Expired => $"Not paid by {Moment(order.PayBy)}, so it expired and its stock went back on sale.",
        OrderStatus.PendingPayment => $"Placed on {Moment(order.PlacedAt)}. {PaymentStory(order.Payment)}",
        OrderStatus.Refunded => $"All of {order.Payment.Captured} went back{(order.ReturnedExtent() == Extent.None ? "" : " after a return")}.",
        OrderStatus.Returned => $"Delivered on {Day(order.DeliveredAt)}; everything came back.{MoneyBack(order)}",
        OrderStatus.Delivered => $"{(order.Goods.Any() ? "Delivered" : "Settled; there was nothing to ship,")} on {Day(order.DeliveredAt)}.{ReturnStory(order)}{MoneyBack(order)}",
        OrderStatus.Shipped => $"Paid on {Day(order.PaidAt)}; left on {Day(order.LiveParcels().Max(parcel => parcel.HandedOverAt))}. {string.Join(" ", order.LiveParcels().Select(OnItsWay))}",
        _ when !order.LiveParcels().Any() => $"{PaidStory(order)}; nothing is planned in the warehouse yet.",
        _ => $"{PaidStory(order)}. {string.Join(" ", order.LiveParcels().Select(InTheWarehouse))}",
    };

    // The most urgent thing first: money, then goods that went astray, then people waiting, then the day's work.
    private static string? Action(Order order, DateTimeOffset now)
    {
        if (order.Payment.Refunds.Find(refund => refund.State is RefundState.Failed or RefundState.Reversed) is { } failed)
        {
            return $"The refund of {failed.Amount} did not get through: pay it back another way, or refund again.";
        }

        if (order.Payment.Status == PaymentStatus.Disputed)
        {
            return "The customer's bank disputes the payment: answer with evidence at the payment provider.";
        }

        if (order.IsOver)
        {
            return order.Payment.Refundable.Amount > 0 ? $"{order.Payment.Refundable} came in after all: refund it, or make a new order of it." : null;
        }

        if (order.LiveParcels().FirstOrDefault(parcel => parcel.Status is ParcelStatus.Lost or ParcelStatus.Damaged or ParcelStatus.Returning) is { } astray)
        {
            return $"The parcel from {astray.Location} is {Words(astray.Status)}: refund it or send it again.";
        }

        if (order.Holds.FirstOrDefault(hold => hold.Reason != HoldReason.AwaitingPayment) is { } held)
        {
            return OnHold(held);
        }

        if (order.Returns.Find(item => item.Status is ReturnStatus.Requested or ReturnStatus.Received or ReturnStatus.PartiallyReceived) is { } waiting
            && (order.DeliveredAt is not null || waiting.Status != ReturnStatus.Requested))
        {
            return waiting.Status == ReturnStatus.Requested
                ? $"Approve or decline the return that was asked for on {Day(waiting.RequestedAt)}."
                : $"Inspect the return that arrived on {Day(waiting.ReceivedAt)}; the refund waits for it.";
        }

        return order is { PaidAt: not null, DeliveredAt: null, State: OrderState.Open }
            && order.LiveParcels().Where(parcel => parcel.HandedOverAt is null).MinBy(parcel => parcel.Work) is { } next
                ? NextWork(order, next, now)
                : null;
    }

    private static string NextWork(Order order, Parcel parcel, DateTimeOffset now)
    {
        string step = parcel.Work switch
        {
            FulfilmentState.Open => "Pick",
            FulfilmentState.Picked => "Pack",
            FulfilmentState.Packed => "Check why there is no label for",
            _ => "Hand over",
        };
        string promise = order.ShipBy is not { } by ? "."
            : by < now ? $". It is late: promised to leave by {Day(by)}, it has waited there since {Moment(WaitingSince(parcel))}."
            : $"; promised to leave by {Day(by)}.";
        return $"{step} the parcel at {parcel.Location}{promise}";
    }

    private static string OnHold(Hold hold) => hold.Reason switch
    {
        HoldReason.FraudReview => "Review for fraud, then release or cancel.",
        HoldReason.HighValue => "Look at the high value, then release or cancel.",
        HoldReason.IncorrectAddress => "Correct the address; until then nothing is shipped.",
        HoldReason.InventoryOutOfStock => "Sold but not in stock: find stock, or cancel and refund.",
        HoldReason.UnknownDeliveryDate => "Find a delivery date, or cancel.",
        HoldReason.TotalsMismatch => "Lines and total do not add up: check with the channel, then release.",
        HoldReason.UnmappedSku => "Map the unknown SKU to the catalogue, then release.",
        _ => $"On hold: {(hold.Detail.Length > 0 ? hold.Detail : "no reason was given")}. Release it or cancel.",
    };

    private static string Waiting(Order order) => order switch
    {
        _ when order.Payment.Refunds.Exists(refund => refund.State is RefundState.Requested or RefundState.Pending) => "Nothing; the refund is on its way.",
        { IsOver: true } or { State: OrderState.Closed } => "Nothing; the order is at rest.",
        _ when order.Payment.IsProcessing => "Nothing; it waits for the bank, which is working on the payment.",
        _ when !order.Payment.IsCovered => $"Nothing; it waits for money until {Moment(order.PayBy)}.",
        _ when order.Returns.Exists(item => item.Status is ReturnStatus.Approved or ReturnStatus.InTransit) => "Nothing; the return is on its way back.",
        { DeliveredAt: not null } => $"Nothing; the return window is open until {Day(order.ReturnUntil)}.",
        _ when order.LiveParcels().Any() => "Nothing; the carrier has it.",
        _ => "Nothing; the warehouse gets it next.",
    };

    private static string NextWord(Order order, DateTimeOffset now)
    {
        if (order.Payment.Refunds.Find(refund => refund.State is RefundState.Requested or RefundState.Pending) is { } refund)
        {
            return $"That {refund.Amount} is on its way back.";
        }

        if (order.Returns.Find(item => !item.IsOver) is { } item && order.DeliveredAt is not null)
        {
            return item.Status switch
            {
                ReturnStatus.Requested => "Whether the return is accepted.",
                ReturnStatus.Approved or ReturnStatus.InTransit => "That the return has arrived.",
                _ => "What is refunded for the return.",
            };
        }

        return order switch
        {
            { State: OrderState.Cancelled } => "Nothing more; the cancellation was told.",
            { State: OrderState.Expired } => "Nothing more; to buy, they order again.",
            { Payment.Status: PaymentStatus.Failed or PaymentStatus.RequiresAction } when !order.Payment.IsCovered => $"That the payment needs them; without it the order ends on {Moment(order.PayBy)}.",
            _ when order.Payment.IsProcessing => "The order confirmation once the bank has paid, or that the payment failed.",
            _ when !order.Payment.IsCovered => $"The order confirmation once paid, or that it ended on {Moment(order.PayBy)}.",
            { DeliveredAt: not null } => order.State == OrderState.Closed ? "Nothing more." : $"Nothing, unless they ask; they may return until {Day(order.ReturnUntil)}.",
            _ when order.Holds.Exists(hold => hold.Reason == HoldReason.IncorrectAddress) => "A question: what is the right address?",
            _ when order.LiveParcels().Any(parcel => parcel.Status is ParcelStatus.Lost or ParcelStatus.Damaged or ParcelStatus.Returning) => "What went wrong with the parcel, and what we do about it.",
            _ when order.LiveParcels().Any(parcel => parcel.Status == ParcelStatus.Delayed) => "The delay, and the new date.",
            _ when order.LiveParcels().Any() && order.LiveParcels().All(parcel => parcel.HandedOverAt is not null) => "That it is out for delivery, then delivered.",
            { ShipBy: { } by } when by < now => "An apology and a new date; then the tracking.",
            { ShipBy: { } by } => $"The shipping confirmation with its tracking, by {Day(by)}.",
            _ => "The shipping confirmation with its tracking.",
        };
    }

    private static string PaymentStory(Payment payment) => payment.Status switch
    {
        PaymentStatus.Failed => "The last payment attempt failed.",
        PaymentStatus.RequiresAction => "The bank asks the customer to confirm the payment.",
        PaymentStatus.PartiallyPaid => $"{payment.Captured} of {payment.Due} came in.",
        PaymentStatus.Expired => "The bank's authorisation lapsed before it was used.",
        _ when payment.IsProcessing => "The bank is working on the payment.",
        _ => "No money has come in yet.",
    };

    private static string PaidStory(Order order) => order.Payment.Method == PaymentMethod.OnAccount ? "Sold on account" : $"Paid on {Moment(order.PaidAt)}";

    private static string InTheWarehouse(Parcel parcel) => parcel.HandedOverAt is not null ? OnItsWay(parcel) : parcel.Work switch
    {
        FulfilmentState.Open => $"{parcel.Location}: on the pick list since {Moment(parcel.PlannedAt)}.",
        FulfilmentState.Picked => $"{parcel.Location}: picked.",
        FulfilmentState.Packed => $"{parcel.Location}: packed, the label is being bought.",
        _ => $"{parcel.Location}: labelled, ready to leave.",
    };

    private static string OnItsWay(Parcel parcel) => parcel.Label is { } label
        ? parcel.Status is null or ParcelStatus.LabelCreated ? $"{label.Carrier} has not scanned {label.TrackingNumber} yet." : $"{label.Carrier} {label.TrackingNumber} is {Words(parcel.Status)}."
        : $"The parcel from {parcel.Location} is {Words(parcel.Status)}.";

    private static string ReturnStory(Order order) => order.Returns.LastOrDefault() is { } last ? $" A return of {last.Lines.Sum(line => line.Quantity)} is {Words(last.Status)}." : "";

    private static string MoneyBack(Order order) => order.Payment.Refunded.Amount > 0 ? $" {order.Payment.Refunded} went back." : "";

    private static DateTimeOffset WaitingSince(Parcel parcel) => parcel.PackedAt ?? parcel.PickedAt ?? parcel.PlannedAt;

    private static string Words<T>(T value) => string.Concat($"{value}".Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static string Day(DateTimeOffset? at) => at?.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "an unknown day";

    private static string Moment(DateTimeOffset? at) => at?.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
