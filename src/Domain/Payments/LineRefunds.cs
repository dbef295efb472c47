using Serverless.Domain.Orders;
using Serverless.Domain.Returns;

namespace Serverless.Domain.Payments;

/// <summary>Units whose money shall go back.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Quantity">Units, at least 1.</param>
public sealed record LineRefundWish(string LineId, int Quantity);

/// <summary>Refunds by line: what units of a line were paid with goes back, discount and tax included, each unit's once.</summary>
public static class LineRefunds
{
    /// <summary>Asks for the money of some units to go back; all of it or none.</summary>
    /// <param name="order">The order.</param>
    /// <param name="refundId">A new action id.</param>
    /// <param name="wishes">Which units.</param>
    /// <param name="reason">Why, for staff and customer.</param>
    public static Decision<OrderEvent> RequestLineRefund(this Order order, string refundId, IReadOnlyList<LineRefundWish> wishes, string reason)
    {
        Refusal[] refusals = [.. wishes.SelectMany((wish, index) => Check(order, wishes, wish, index))];
        if (refusals.Length > 0)
        {
            return Decision<OrderEvent>.No(refusals);
        }

        RefundedLine[] lines = [.. wishes.Select(wish => Value(order, wish))];
        Money amount = new(lines.Sum(line => line.Amount.Amount), order.Currency);
        return amount > order.Payment.Refundable
            ? Decision<OrderEvent>.No("refundTooHigh", $"These units cost {amount}; {order.Payment.Refundable} can still be refunded.", "/lines")
            : amount.Amount <= 0 ? Decision<OrderEvent>.No("notPositive", "These units were free; there is nothing to refund.", "/lines")
            : Decision<OrderEvent>.Of(order.GiveBack(new(refundId, amount, reason, null) { Lines = lines }));
    }

    /// <summary>Units of a line whose money is neither going back by line nor stands in a return.</summary>
    public static int RefundableUnits(this Order order, string lineId) =>
        Math.Max(0, order.ReturnableUnits(lineId) - order.RefundedLines(lineId).Sum(line => line.Quantity));

    /// <summary>What has gone back by line of a line's money.</summary>
    public static long RefundedByLine(this Order order, string lineId) => order.RefundedLines(lineId).Sum(line => line.Amount.Amount);

    private static IEnumerable<RefundedLine> RefundedLines(this Order order, string lineId) =>
        order.Payment.Refunds.Where(refund => !refund.IsUndone).SelectMany(refund => refund.Lines).Where(line => line.LineId == lineId);

    private static IEnumerable<Refusal> Check(Order order, IReadOnlyList<LineRefundWish> wishes, LineRefundWish wish, int index)
    {
        if (order.Line(wish.LineId) is null)
        {
            yield return new("unknownLine", $"Order {order.Number} has no line '{wish.LineId}'.", $"/lines/{index}/lineId");
            yield break;
        }

        if (wishes.Take(index).Any(other => other.LineId == wish.LineId))
        {
            yield return new("repeatedLineId", $"Line '{wish.LineId}' stands twice; ask for all its units at once.", $"/lines/{index}/lineId");
        }

        int open = order.RefundableUnits(wish.LineId);
        if (wish.Quantity < 1 || wish.Quantity > open)
        {
            yield return new("tooManyUnits", $"Line '{wish.LineId}': {open} can be refunded, {wish.Quantity} wished.", $"/lines/{index}/quantity");
        }
    }

    // The share of all units that went or are going back less what they were worth before, so that the parts of a line add up to its total.
    private static RefundedLine Value(Order order, LineRefundWish wish)
    {
        OrderLine line = order.Line(wish.LineId)!;
        int before = line.Quantity - order.RefundableUnits(wish.LineId);
        long amount = line.Total.Share(before + wish.Quantity, line.Quantity).Amount - order.RefundedByLine(wish.LineId) - order.ReturnedValue(wish.LineId);
        return new(wish.LineId, wish.Quantity, new(Math.Max(0, amount), order.Currency));
    }
}
