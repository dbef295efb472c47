using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Exceptions;

/// <summary>Something that needs a person for as long as the order's state says so.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Code">What exactly, within the rule; may be empty.</param>
/// <param name="Detail">For staff.</param>
public sealed record StandingException(ExceptionRule Rule, string Code, string Detail);

/// <summary>
/// The exceptions that follow from an order's state alone. Like duties they are derived: they open when a change makes them true and close when
/// one makes them false, so none is forgotten and none lingers.
/// </summary>
public static class StandingExceptions
{
    /// <summary>What needs a person now.</summary>
    public static IEnumerable<StandingException> Of(Order order)
    {
        if (order is { State: OrderState.Open, PaidAt: null, Payment.Status: PaymentStatus.Failed })
        {
            yield return new(ExceptionRule.E2, "", $"The last payment attempt failed{Why(order.Payment)}; the customer was told.");
        }

        if (order is { State: OrderState.Open, PaidAt: null, Payment.Status: PaymentStatus.PartiallyPaid })
        {
            yield return new(ExceptionRule.Surprise, "underpaid", $"{order.Payment.Captured} came in, {order.Payment.Due} is due: the order is not worked on.");
        }

        if (order is { State: OrderState.Open, PaidAt: null, Payment: { Status: PaymentStatus.Authorized, IsCovered: false } })
        {
            yield return new(ExceptionRule.Surprise, "underauthorised", $"{order.Payment.Authorized} is set aside, {order.Payment.Due} is due: the order is not worked on.");
        }

        if (order is { State: OrderState.Open, PaidAt: null, Payment: { TakesTooLong: true, Status: PaymentStatus.Pending } })
        {
            yield return new(ExceptionRule.Surprise, "bankTakesLong", $"The bank has been working on the payment of {order.Payment.Due} since {order.ReceivedAt.UtcDateTime:yyyy-MM-dd}; the order waits for it with its stock. Ask at Stripe, or cancel it: money that comes after all goes back.");
        }

        if (order is { IsOver: true, Payment.Refundable.Amount: > 0 } && !order.Payment.Refunds.Exists(refund => refund.IsUndone))
        {
            yield return new(ExceptionRule.Surprise, "lateMoney", $"{order.Payment.Refundable} came in for an order that is {order.State.ToString().ToLowerInvariant()}: refund it, or make a new order of it.");
        }

        foreach (Hold hold in order.Holds.Where(hold => order.State == OrderState.Open && hold.Reason is HoldReason.HighValue or HoldReason.FraudReview or HoldReason.IncorrectAddress))
        {
            yield return new(hold.Reason switch { HoldReason.HighValue => ExceptionRule.E5, HoldReason.FraudReview => ExceptionRule.E8, _ => ExceptionRule.E9 }, "", hold.Detail);
        }

        foreach (string sku in order.IsOversold() ? order.Oversold!.Skus : [])
        {
            yield return order.Oversold!.Choice == StockChoice.Wait
                ? new(ExceptionRule.E10, $"{sku}~waits", $"{sku} was sold by {order.Channel} when it was gone; the customer waits for it.")
                : new(ExceptionRule.E10, sku, $"{sku} was sold by {order.Channel} when it was gone. The customer is asked whether to wait, to take a part or something else, or to have the money back; nothing is cancelled before.");
        }

        for (int index = 0; index < order.Payment.Refunds.Count; index++)
        {
            // A refund that failed is followed by a new one; once that is under way, nobody needs to look any more.
            Refund refund = order.Payment.Refunds[index];
            if (refund.IsUndone && order.Payment.Refunds.Skip(index + 1).All(later => later.IsUndone))
            {
                yield return new(ExceptionRule.E15, refund.Id, $"The refund of {refund.Amount} {(refund.State == RefundState.Failed ? "failed" : "came back")}{(refund.Failure is { } why ? $" ({why})" : "")}: refund again, or pay it back another way.");
            }
        }

        foreach (Dispute dispute in order.Payment.Disputes.Where(dispute => dispute.State == DisputeState.Open))
        {
            yield return new(
                ExceptionRule.Dispute, dispute.Id,
                $"{dispute.Amount} is disputed ({dispute.Reason ?? "no reason given"}){(dispute.DueBy is { } due ? $"; evidence is due by {due.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "")}.");
        }
    }

    private static string Why(Payment payment) =>
        payment.Ledger.FindLast(entry => entry.Kind == PaymentEntryKind.Failed)?.Detail is { Length: > 0 } code ? $" ({code})" : "";
}
