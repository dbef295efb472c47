using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;
using Serverless.Domain.Shipping;

namespace Serverless.Domain.Returns;

/// <summary>A wish to return units of a line.</summary>
/// <param name="LineId">The order line.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Reason">Why.</param>
public sealed record ReturnWish(string LineId, int Quantity, string Reason);

/// <summary>What becomes of a return at each step.</summary>
public static class ReturnDecisions
{
    /// <summary>
    /// Takes in a request. Staff and channels may ask before delivery (the return waits for it) and after the window; the customer may not.
    /// The same return id, or the channel's id, is the same request.
    /// </summary>
    public static Decision<OrderEvent> RequestReturn(
        this Order order, string returnId, string? externalId, IReadOnlyList<ReturnWish> wishes, Resolution resolution, Actor actor, DateTimeOffset now)
    {
        if (order.Returns.Exists(item => item.Id == returnId || (externalId is not null && item.ExternalId == externalId)))
        {
            return Decision<OrderEvent>.Of();
        }

        List<Refusal> refusals = [];
        if (order.IsOver)
        {
            refusals.Add(new("illegalState", $"Order {order.Number} is {order.State.ToString().ToLowerInvariant()}; nothing of it can be returned."));
        }
        else if (actor.Kind == "customer" && order.DeliveredAt is null)
        {
            refusals.Add(new("notDelivered", $"Order {order.Number} has not been delivered yet."));
        }
        else if (actor.Kind == "customer" && now > order.ReturnUntil)
        {
            refusals.Add(new("returnWindowOver", $"Order {order.Number} could be returned until {order.ReturnUntil:yyyy-MM-dd}."));
        }

        if (wishes.Count == 0)
        {
            refusals.Add(new("noLines", "A return needs at least one line.", "/lines"));
        }

        refusals.AddRange(wishes.SelectMany((wish, index) => Check(order, wishes, wish, index)));
        return refusals.Count > 0
            ? Decision<OrderEvent>.No(refusals)
            : Decision<OrderEvent>.Of(new ReturnRequested(returnId, externalId, [.. wishes.Select(wish => Line(order, wish))], resolution));
    }

    /// <summary>Lets the customer send it; only what was delivered can come back.</summary>
    public static Decision<OrderEvent> ApproveReturn(this Order order, string returnId) => order.DeliveredAt is null && order.Return(returnId) is { Status: ReturnStatus.Requested }
        ? Decision<OrderEvent>.No("notDelivered", $"Order {order.Number} has not been delivered yet.")
        : order.Step(returnId, ReturnTrigger.Approve, _ => [new ReturnApproved(returnId)]);

    /// <summary>Refuses the request.</summary>
    public static Decision<OrderEvent> DeclineReturn(this Order order, string returnId, string reason) =>
        order.Step(returnId, ReturnTrigger.Decline, _ => [new ReturnDeclined(returnId, reason)]);

    /// <summary>Calls the return off.</summary>
    public static Decision<OrderEvent> CancelReturn(this Order order, string returnId) =>
        order.Step(returnId, ReturnTrigger.Cancel, _ => [new ReturnCancelled(returnId)]);

    /// <summary>Nothing came back in time.</summary>
    public static Decision<OrderEvent> ExpireReturn(this Order order, string returnId) =>
        order.Step(returnId, ReturnTrigger.Expire, _ => [new ReturnExpired(returnId)]);

    /// <summary>Notes the label for the way back, and until when it can be used.</summary>
    public static Decision<OrderEvent> RecordReturnLabel(this Order order, string returnId, ShippingLabel label, DateTimeOffset sendBy) => order.Return(returnId) switch
    {
        null => Unknown(order, returnId),
        { Label: not null } => Decision<OrderEvent>.Of(),
        _ => Decision<OrderEvent>.Of(new ReturnLabelIssued(returnId, label, sendBy)),
    };

    /// <summary>
    /// Takes in a carrier's report about the parcel on its way back. An expired return that comes after all is taken up again,
    /// unless its units were asked for in another one meanwhile.
    /// </summary>
    public static Decision<OrderEvent> TrackReturn(this Order order, string returnId, ParcelStatus status) =>
        status is ParcelStatus.LabelCreated or ParcelStatus.Voided
            ? Decision<OrderEvent>.Of()
            : order.Step(returnId, ReturnTrigger.Dispatch, item => item.Status == ReturnStatus.Expired && item.Lines.Exists(line => line.Quantity > order.ReturnableUnits(line.LineId))
                ? [new SurpriseNoted("returnedTwice", $"{status} for return {returnId}, which expired; its units are part of another return.")]
                : [new ReturnDispatched(returnId)]);

    /// <summary>Goods arrived.</summary>
    /// <param name="order">The order.</param>
    /// <param name="returnId">The return.</param>
    /// <param name="units">Units by line; null when all of it came.</param>
    public static Decision<OrderEvent> ReceiveReturn(this Order order, string returnId, IReadOnlyDictionary<string, int>? units)
    {
        if (order.Return(returnId) is not { } item)
        {
            return Unknown(order, returnId);
        }

        Dictionary<string, int> open = item.Lines.ToDictionary(line => line.LineId, line => line.Quantity - line.Received);
        units ??= open;
        if (units.FirstOrDefault(entry => entry.Value < 0 || entry.Value > open.GetValueOrDefault(entry.Key)) is { Key: not null } wrong)
        {
            return Decision<OrderEvent>.No("tooManyUnits", $"Line {wrong.Key}: {open.GetValueOrDefault(wrong.Key)} expected, {wrong.Value} given.", $"/units/{wrong.Key}");
        }

        bool complete = open.All(entry => units.GetValueOrDefault(entry.Key) == entry.Value);
        if (!complete && units.Values.Sum() == 0)
        {
            return Decision<OrderEvent>.No("notPositive", $"Nothing of return {returnId} was given as received.", "/units");
        }

        return order.Step(returnId, complete ? ReturnTrigger.Receive : ReturnTrigger.ReceivePart, _ => [new ReturnReceived(returnId, new Dictionary<string, int>(units), complete)]);
    }

    /// <summary>Staff looked at it: what can be sold again goes back to stock, and the customer gets the money for what arrived.</summary>
    /// <param name="order">The order.</param>
    /// <param name="returnId">The return.</param>
    /// <param name="restockable">Units that can be sold again, by line; null when all that arrived can.</param>
    /// <param name="refundId">The action id for the refund.</param>
    public static Decision<OrderEvent> InspectReturn(this Order order, string returnId, IReadOnlyDictionary<string, int>? restockable, string refundId)
    {
        if (order.Return(returnId) is not { } item)
        {
            return Unknown(order, returnId);
        }

        Dictionary<string, int> received = item.Lines.ToDictionary(line => line.LineId, line => line.Received);
        restockable ??= received;
        if (restockable.FirstOrDefault(entry => entry.Value < 0 || entry.Value > received.GetValueOrDefault(entry.Key)) is { Key: not null } wrong)
        {
            return Decision<OrderEvent>.No("tooManyUnits", $"Line {wrong.Key}: {received.GetValueOrDefault(wrong.Key)} received, {wrong.Value} given.", $"/restockable/{wrong.Key}");
        }

        return order.Step(returnId, ReturnTrigger.Inspect, _ =>
        {
            List<OrderEvent> events = [new ReturnInspected(returnId, new Dictionary<string, int>(restockable))];
            if (item.Resolution == Resolution.Refund && RefundFor(order, item) is { Amount: > 0 } amount)
            {
                events.AddRange(order.GiveBack(new(refundId, amount, "return received", returnId)));
            }

            return events;
        });
    }

    /// <summary>
    /// Decides anew what the customer gets, as long as no money has moved for it. On an inspected return whose refund failed, a refund is tried
    /// again, and "nothing" lets the return be closed.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="returnId">The return.</param>
    /// <param name="resolution">What the customer gets.</param>
    /// <param name="refundId">The action id for the refund.</param>
    public static Decision<OrderEvent> ResolveReturn(this Order order, string returnId, Resolution resolution, string refundId)
    {
        if (order.Return(returnId) is not { } item)
        {
            return Unknown(order, returnId);
        }

        if (item.IsOver)
        {
            return Decision<OrderEvent>.No("illegalState", $"Return {returnId} is {item.Status}; nothing about it can be decided any more.");
        }

        if (order.Payment.Refunds.Exists(refund => refund.ReturnId == returnId && refund.State is not (RefundState.Failed or RefundState.Reversed)))
        {
            return Decision<OrderEvent>.No("moneyMoved", $"The refund for return {returnId} is on its way or done.");
        }

        List<OrderEvent> events = item.Resolution == resolution ? [] : [new ReturnResolved(returnId, resolution)];
        if (resolution == Resolution.Refund && item.InspectedAt is not null && RefundFor(order, item) is { Amount: > 0 } amount)
        {
            events.AddRange(order.GiveBack(new(refundId, amount, "return received", returnId)));
        }

        return Decision<OrderEvent>.Of(events);
    }

    /// <summary>Notes that the stock ledger has what came back.</summary>
    public static Decision<OrderEvent> RecordRestock(this Order order, string returnId) => order.Return(returnId) is { Restocked: false }
        ? Decision<OrderEvent>.Of(new ReturnRestocked(returnId))
        : Decision<OrderEvent>.Of();

    /// <summary>Closes the return once its money and stock are settled; until then nothing happens.</summary>
    public static Decision<OrderEvent> CloseReturn(this Order order, string returnId) => order.Return(returnId) is { } item && order.IsSettled(item)
        ? order.Step(returnId, ReturnTrigger.Close, _ => [new ReturnClosed(returnId)])
        : Decision<OrderEvent>.Of();

    /// <summary>Whether nothing is owed on the return any more.</summary>
    public static bool IsSettled(this Order order, Return item)
    {
        List<Refund> refunds = order.Payment.Refunds.FindAll(refund => refund.ReturnId == item.Id);
        return item is { Status: ReturnStatus.Inspected, Restocked: true }
            && !refunds.Exists(refund => refund.State is RefundState.Requested or RefundState.Pending)
            && (item.Resolution == Resolution.None || refunds.Count == 0 || refunds[^1].State == RefundState.Succeeded);
    }

    /// <summary>Units of a line that no return stands for yet. One that was inspected stands for what arrived; what never came may be asked for again.</summary>
    public static int ReturnableUnits(this Order order, string lineId) => order.UnitsSent(lineId) - order.ReturnedLines(lineId).Sum(line => line.Units);

    /// <summary>What the units of a line are worth that stand in returns, minor units.</summary>
    public static long ReturnedValue(this Order order, string lineId) => order.ReturnedLines(lineId).Sum(line => line.Value);

    /// <summary>What the customer gets back for what arrived, never more than can still be refunded; what a line has given back without a return it does not give again.</summary>
    public static Money RefundFor(Order order, Return item)
    {
        long amount = item.Lines.Sum(line => Math.Min(line.ReceivedValue.Amount, Math.Max(0, order.Line(line.LineId)!.Total.Amount - order.RefundedByLine(line.LineId))));
        return new(Math.Min(amount, order.Payment.Refundable.Amount), order.Currency);
    }

    private static Decision<OrderEvent> Step(this Order order, string returnId, ReturnTrigger trigger, Func<Return, IReadOnlyList<OrderEvent>> events)
    {
        if (order.Return(returnId) is not { } item)
        {
            return Unknown(order, returnId);
        }

        return ReturnLifecycle.Table[item.Status, trigger].Verdict switch
        {
            Verdict.Apply => Decision<OrderEvent>.Of(events(item)),
            Verdict.Ignore => Decision<OrderEvent>.Of(),
            _ => Decision<OrderEvent>.No("illegalState", $"{trigger} is not possible: return {returnId} is {item.Status}."),
        };
    }

    private static Decision<OrderEvent> Unknown(Order order, string returnId) =>
        Decision<OrderEvent>.No("unknownReturn", $"Order {order.Number} has no return {returnId}.");

    private static IEnumerable<Refusal> Check(Order order, IReadOnlyList<ReturnWish> wishes, ReturnWish wish, int index)
    {
        if (order.Line(wish.LineId) is not { Kind: LineKind.Product })
        {
            yield return new("unknownLine", $"Order {order.Number} has no goods in line '{wish.LineId}'.", $"/lines/{index}/lineId");
            yield break;
        }

        if (wishes.Take(index).Any(other => other.LineId == wish.LineId))
        {
            yield return new("repeatedLineId", $"Line '{wish.LineId}' stands twice; ask for all its units at once.", $"/lines/{index}/lineId");
        }

        int open = order.ReturnableUnits(wish.LineId);
        if (wish.Quantity < 1 || wish.Quantity > open)
        {
            yield return new("tooManyUnits", $"Line '{wish.LineId}': {open} can be returned, {wish.Quantity} wished.", $"/lines/{index}/quantity");
        }
    }

    private static IEnumerable<(int Units, long Value)> ReturnedLines(this Order order, string lineId) =>
        from item in order.Returns
        where item.Status is not (ReturnStatus.Declined or ReturnStatus.Cancelled or ReturnStatus.Expired)
        from line in item.Lines
        where line.LineId == lineId
        select item.InspectedAt is null ? (line.Quantity, line.Value.Amount) : (line.Received, line.ReceivedValue.Amount);

    // The share of all units returned so far less what earlier returns were worth, so that the parts of a line add up to its total.
    private static ReturnLine Line(Order order, ReturnWish wish)
    {
        OrderLine line = order.Line(wish.LineId)!;
        Money share = line.Total.Share(order.UnitsSent(wish.LineId) - order.ReturnableUnits(wish.LineId) + wish.Quantity, line.Quantity);
        long value = Math.Max(0, share.Amount - order.ReturnedLines(wish.LineId).Sum(earlier => earlier.Value));
        return new() { LineId = line.LineId, Sku = line.Sku, Quantity = wish.Quantity, Reason = wish.Reason, Value = share with { Amount = value } };
    }
}
