using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Payments;

/// <summary>What becomes of news about money, and of wishes to send some back.</summary>
public static class PaymentDecisions
{
    /// <summary>Opens a page of the provider's for the customer to pay on. The intent before it was called off; should it pay after all, its money counts.</summary>
    public static Decision<OrderEvent> OpenCheckout(this Order order, string sessionId) => order switch
    {
        _ when order.Payment.Sessions.Contains(sessionId) => Decision<OrderEvent>.Of(),
        { State: not OrderState.Open } or { Payment.IsCovered: true } => Decision<OrderEvent>.No("nothingToPay", $"There is nothing to pay for order {order.Number}."),
        _ => Decision<OrderEvent>.Of(new CheckoutOpened(sessionId)),
    };

    /// <summary>Notes that the provider will not take the payment. It is not asked for again, and staff decide.</summary>
    public static Decision<OrderEvent> RefusePayment(this Order order, string why) => order is { State: OrderState.Open, Payment: { IsChargeable: true, IsRequested: false } }
        ? Decision<OrderEvent>.Of([new PaymentRefused(why), .. order.PlaceHold(HoldReason.Other, $"It cannot be paid by card: {why}").Events])
        : Decision<OrderEvent>.Of();

    /// <summary>Lets an order wait whose time to pay is over while the bank still works on the payment: a day at a time, and after some days staff know of it.</summary>
    /// <param name="order">The order.</param>
    /// <param name="now">Business time.</param>
    /// <param name="longest">For so long, since the order came in, banks are given time.</param>
    public static Decision<OrderEvent> AwaitPayment(this Order order, DateTimeOffset now, TimeSpan longest)
    {
        if (order is not { State: OrderState.Open, PaidAt: null, Payment.IsCovered: false } || now < order.PayBy)
        {
            return Decision<OrderEvent>.Of();
        }

        DateTimeOffset tomorrow = now.AddDays(1), end = order.ReceivedAt + longest;
        return Decision<OrderEvent>.Of(new PaymentAwaited(now < end && end < tomorrow ? end : tomorrow, now >= end));
    }

    /// <summary>Binds the order to the intent that one of its checkout pages made.</summary>
    public static Decision<OrderEvent> BindCheckout(this Order order, string sessionId, string intentId) => order.Payment switch
    {
        var payment when !payment.Sessions.Contains(sessionId) =>
            Decision<OrderEvent>.Of(new SurpriseNoted("checkoutMismatch", $"{intentId} was paid on {sessionId}, which is none of the order's checkout pages.")),
        var payment when payment.Owns(intentId) => Decision<OrderEvent>.Of(),
        { IntentId: null } payment when payment.Sessions[^1] == sessionId => Decision<OrderEvent>.Of(new PaymentRequested(intentId, payment.Due)),
        _ => Decision<OrderEvent>.Of(new FormerCheckoutPaid(intentId)),
    };

    /// <summary>Binds the order to its PaymentIntent.</summary>
    public static Decision<OrderEvent> RequestPayment(this Order order, string intentId) => order.Payment.IntentId switch
    {
        null => Decision<OrderEvent>.Of(new PaymentRequested(intentId, order.Payment.Due)),
        var known when known == intentId => Decision<OrderEvent>.Of(),
        var known => Decision<OrderEvent>.No("paymentIntentMismatch", $"Order {order.Number} is bound to {known}, not to {intentId}."),
    };

    /// <summary>
    /// Enters a fact into the ledger and does what the matrix says of it. Money is taken only for this order's own intent and currency; money that
    /// covers starts the work, money for a cancelled or expired order goes back by itself.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="entry">The fact.</param>
    /// <param name="promise">Business calendar and ship-by policy.</param>
    /// <param name="now">Business time.</param>
    /// <param name="refundId">The action id to use should the money have to go back; null where staff decide on late money.</param>
    public static Decision<OrderEvent> RecordPayment(this Order order, PaymentEntry entry, ShipByPromise promise, DateTimeOffset now, string? refundId)
    {
        Payment payment = order.Payment;
        if (payment.Ledger.Exists(known => known.Id == entry.Id))
        {
            return Decision<OrderEvent>.Of();
        }

        if (entry.Amount.Currency is null or "")
        {
            entry = entry with { Amount = Money.Zero(payment.Due.Currency) };
        }

        if (payment.Stranger(entry) is { } stranger)
        {
            return Decision<OrderEvent>.Of(stranger);
        }

        Payment after = payment.With(entry);
        List<OrderEvent> events = [new PaymentRecorded(entry)];
        switch (PaymentMatrix.Ruling(order.MoneyPhase(), entry.Kind))
        {
            case PaymentRuling.PayBack when refundId is not null && after.Refundable is { Amount: > 0 } late:
                events.AddRange(order.GiveBack(new(refundId, late, $"paid after the order was {order.State.ToString().ToLowerInvariant()}", null), after));
                break;
            case PaymentRuling.Tell:
                events.Add(new SurpriseNoted($"payment{entry.Kind}", Words(entry)));
                break;
            case PaymentRuling.Hold when !order.Holds.Exists(hold => hold.Reason == HoldReason.FraudReview):
                events.Add(new HoldPlaced(HoldReason.FraudReview, entry.Kind == PaymentEntryKind.ReviewOpened ? ProviderReview : Words(entry)));
                break;
            case PaymentRuling.Release when order.Holds.Exists(hold => hold is { Reason: HoldReason.FraudReview, Detail: ProviderReview }):
                events.Add(new HoldReleased(HoldReason.FraudReview));
                break;
            case PaymentRuling.Apply when after.Captured > payment.Captured && after.Captured > payment.Due:
                events.Add(new SurpriseNoted("overpaid", $"{after.Captured} captured, {payment.Due} due."));
                break;
        }

        if (!order.IsOver && !payment.IsCovered && order.PaidAt is null && after.IsCovered)
        {
            events.AddRange(order.Covered(promise, now));
        }

        return Decision<OrderEvent>.Of(events);
    }

    /// <summary>Lets late money pay a new order like this one.</summary>
    /// <param name="order">The order that is over.</param>
    /// <param name="newNumber">The new order's number; the same again changes nothing.</param>
    public static Decision<OrderEvent> MoveMoney(this Order order, string newNumber) => order switch
    {
        _ when order.Payment.Moved.Exists(moved => moved.OrderNumber == newNumber) => Decision<OrderEvent>.Of(),
        { IsOver: false } => Decision<OrderEvent>.No("illegalState", $"Order {order.Number} is not over; its money pays itself."),
        _ when order.Payment.Refundable != order.Payment.Due => Decision<OrderEvent>.No("noLateMoney", $"{order.Payment.Refundable} is left with order {order.Number}, {order.Payment.Due} is needed for another one like it."),
        _ => Decision<OrderEvent>.Of(new MoneyMoved(newNumber, order.Payment.Refundable, order.Payment.IntentWith(order.Payment.Due))),
    };

    /// <summary>What follows when the money covers: the promise is made and the reservation is firm.</summary>
    public static IEnumerable<OrderEvent> Covered(this Order order, ShipByPromise promise, DateTimeOffset now) => order.Reservation == ReservationState.Held
        ? [new OrderPaid(promise.ShipBy(now)), new ReservationConfirmed()]
        : [new OrderPaid(promise.ShipBy(now))];

    /// <summary>Asks for money to go back. Never more than was captured less what went or is going back.</summary>
    /// <param name="order">The order.</param>
    /// <param name="refundId">A new action id.</param>
    /// <param name="amount">How much; positive, in the order's currency.</param>
    /// <param name="reason">Why, for staff and customer.</param>
    /// <param name="returnId">The return it pays for, if any.</param>
    public static Decision<OrderEvent> RequestRefund(this Order order, string refundId, Money amount, string reason, string? returnId = null)
    {
        if (order.Payment.Refunds.Exists(refund => refund.Id == refundId))
        {
            return Decision<OrderEvent>.Of();
        }

        if (amount.Currency != order.Currency)
        {
            return Decision<OrderEvent>.No("wrongCurrency", $"The order is in {order.Currency}, not in {amount.Currency}.", "/amount/currency");
        }

        if (amount.Amount <= 0)
        {
            return Decision<OrderEvent>.No("notPositive", "A refund must be more than zero.", "/amount/amount");
        }

        return amount > order.Payment.Refundable
            ? Decision<OrderEvent>.No("refundTooHigh", $"{order.Payment.Refundable} can still be refunded, not {amount}.", "/amount/amount")
            : Decision<OrderEvent>.Of(order.GiveBack(new(refundId, amount, reason, returnId)));
    }

    /// <summary>Takes in what the provider says about a refund, ours or one made there.</summary>
    /// <param name="order">The order.</param>
    /// <param name="refundId">Our action id; the provider's where the refund was made there.</param>
    /// <param name="providerId">The provider's id.</param>
    /// <param name="trigger">What happened to it.</param>
    /// <param name="amount">How much.</param>
    /// <param name="failure">Why it failed, in the provider's word.</param>
    /// <param name="intentId">The intent whose money goes back, as far as the provider says.</param>
    public static Decision<OrderEvent> RecordRefund(
        this Order order, string refundId, string providerId, RefundTrigger trigger, Money amount, string? failure = null, string? intentId = null)
    {
        Refund? refund = order.Payment.Refunds.Find(item => item.Id == refundId || item.ProviderId == providerId);
        Transition<RefundState> outcome = RefundLifecycle.Table[refund?.State ?? RefundState.Requested, trigger];
        return outcome.Verdict switch
        {
            Verdict.Apply => Decision<OrderEvent>.Of(new RefundUpdated(refund?.Id ?? refundId, providerId, outcome.Next, amount, outcome.Next is RefundState.Failed or RefundState.Reversed ? failure : null) { IntentId = intentId }),
            Verdict.Ignore => Decision<OrderEvent>.Of(),
            _ => Decision<OrderEvent>.Of(new SurpriseNoted("refundOutOfTurn", $"{trigger} for refund {refundId} in state {refund?.State}.")),
        };
    }

    private const string ProviderReview = "The payment provider holds the payment for review.";

    // What is not this order's money never counts; staff hear of it.
    private static SurpriseNoted? Stranger(this Payment payment, PaymentEntry entry) => entry switch
    {
        { Amount: var amount } when amount.Currency != payment.Due.Currency =>
            new("paymentCurrencyMismatch", $"{entry.Kind} of {amount.Amount} {amount.Currency} in minor units for an order in {payment.Due.Currency}."),
        { Amount: { Amount: < 0 } amount } => new("paymentNegative", $"{entry.Kind} of {amount}."),
        { Reference: { } reference } when payment.Method != PaymentMethod.Card => new("paymentNotExpected", $"{entry.Kind} of {entry.Amount} on {reference}; the order is not paid by card."),
        { Reference: { } reference } when payment.IsRequested && !payment.Owns(reference) =>
            new("paymentIntentMismatch", $"{entry.Kind} of {entry.Amount} on {reference}; the order's own is {payment.IntentId ?? payment.Sessions[^1]}."),
        _ => null,
    };

    private static string Words(PaymentEntry entry) => entry.Kind switch
    {
        PaymentEntryKind.Voided => "The payment was called off at the provider; the order is not covered any more.",
        PaymentEntryKind.Lapsed => "The authorisation lapsed before it was captured; the order is not covered any more.",
        PaymentEntryKind.DisputeLost => $"The dispute over {entry.Amount} is lost; the money is gone.",
        PaymentEntryKind.InquiryOpened => $"The customer's bank asks about {entry.Amount} ({entry.Detail ?? "no reason given"}){Due(entry)}; no money has moved. Answer it, or refund.",
        PaymentEntryKind.FraudWarned => $"The card's issuer warns of fraud ({entry.Detail ?? "no type given"}).",
        PaymentEntryKind.ReviewOpened => ProviderReview,
        PaymentEntryKind.ReviewRejected => $"The payment provider's review ended: {entry.Detail ?? "no reason given"}.",
        _ => $"{entry.Kind} of {entry.Amount}.",
    };

    private static string Due(PaymentEntry entry) => entry.DueBy is { } due ? $", due by {due.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "";
}
