using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Payments;

namespace Serverless.Domain.Inventory;

/// <summary>Who keeps the last units when more were sold than there are, and what becomes of the others.</summary>
public static class OversellDecisions
{
    /// <summary>When the order earned its place: when its money came; when it was placed for one that is paid on account, or not yet.</summary>
    public static DateTimeOffset ClaimsSince(this Order order) => order.Payment.Ledger
        .Where(entry => entry.Kind is PaymentEntryKind.Captured or PaymentEntryKind.Authorized)
        .Select(entry => entry.At).DefaultIfEmpty(order.PlacedAt).Min();

    /// <summary>Whether a channel sold it without stock, and it still has none.</summary>
    public static bool IsOversold(this Order order) => order is { WaitsForStock: true, PaidAt: not null, Oversold: not null };

    /// <summary>Whether its stock can still go to one that paid earlier: paid, and the warehouse has not begun.</summary>
    public static bool CanGiveUp(this Order order) => order is { State: OrderState.Open, PaidAt: not null }
        && ReservationLifecycle.Table[order.Reservation, ReservationTrigger.GiveUp].Verdict == Verdict.Apply
        && order.LiveParcels().All(parcel => parcel.Work == FulfilmentState.Open);

    /// <summary>The orders that give their stock to one that paid earlier: the latest first, and nobody when all of them together do not have enough.</summary>
    /// <param name="claimant">The order that paid earlier.</param>
    /// <param name="missing">What it lacks, by SKU.</param>
    /// <param name="holders">Orders that have some of it.</param>
    public static IReadOnlyList<Order> GiveUp(Order claimant, IReadOnlyDictionary<string, int> missing, IEnumerable<Order> holders)
    {
        Dictionary<string, int> lacking = missing.Where(need => need.Value > 0).ToDictionary();
        List<Order> giving = [];
        foreach (Order holder in holders
            .Where(order => order.CanGiveUp() && order.Id != claimant.Id && Place(order).CompareTo(Place(claimant)) > 0)
            .OrderByDescending(Place))
        {
            IEnumerable<(string Sku, int Units)> has = holder.Allocations.Where(part => lacking.GetValueOrDefault(part.Sku) > 0).Select(part => (part.Sku, part.Quantity)).ToList();
            foreach ((string sku, int units) in has)
            {
                lacking[sku] -= units;
            }

            if (has.Any())
            {
                giving.Add(holder);
            }
        }

        return lacking.Values.All(units => units <= 0) ? giving : [];
    }

    /// <summary>Gives the order's stock to one that paid earlier; too late once the warehouse has begun.</summary>
    /// <param name="order">The order.</param>
    /// <param name="skus">What the other one lacks.</param>
    /// <param name="otherOrder">What staff call the other one.</param>
    public static Decision<OrderEvent> GiveUpStock(this Order order, IReadOnlyCollection<string> skus, string otherOrder) => !order.CanGiveUp()
        ? Decision<OrderEvent>.Of()
        : Decision<OrderEvent>.Of([
            .. order.LiveParcels().Select(parcel => new ParcelCancelled(parcel.Id)),
            new StockGivenUp(otherOrder),
            new HoldPlaced(HoldReason.InventoryOutOfStock, $"Its stock went to order {otherOrder}, which was paid earlier."),
            new OrderOversold([.. order.Demand.Select(line => line.Sku).Intersect(skus)]),
        ]);

    /// <summary>Asks the customer, once for each time that it happened.</summary>
    public static Decision<OrderEvent> AskAboutStock(this Order order) => order.IsOversold() && order.Oversold is { AskedAt: null, Choice: null } oversold
        ? Decision<OrderEvent>.Of(new CustomerAskedAboutStock(oversold.Time))
        : Decision<OrderEvent>.Of();

    /// <summary>Does what the customer chose. Nothing is cancelled, cut or exchanged without that.</summary>
    /// <param name="order">The order.</param>
    /// <param name="choice">What they chose.</param>
    /// <param name="changes">What is sent instead, for a part or a substitute.</param>
    public static Decision<OrderEvent> ChooseAboutStock(this Order order, StockChoice choice, IReadOnlyList<LineChange> changes)
    {
        if (!order.IsOversold())
        {
            return order.Oversold?.Choice == choice
                ? Decision<OrderEvent>.Of()
                : Decision<OrderEvent>.No("nothingToChoose", $"Order {order.Number} does not lack any stock.");
        }

        switch (choice)
        {
            case StockChoice.Wait:
                return order.Oversold!.Choice == StockChoice.Wait ? Decision<OrderEvent>.Of() : Decision<OrderEvent>.Of(new StockChosen(choice));
            case StockChoice.Cancel:
                Decision<OrderEvent> cancelled = order.Cancel("not in stock; the customer chose the money", order.NextRefund());
                return cancelled.Refused ? cancelled : Decision<OrderEvent>.Of([new StockChosen(choice), .. cancelled.Events]);
        }

        if (changes.Count == 0)
        {
            return Decision<OrderEvent>.No("notPossible", choice == StockChoice.Part ? "Nothing of it is there." : "There is no substitute in stock.", "/choice");
        }

        long cut = changes.Sum(change => Cut(order, change));
        Money back = new(Math.Min(cut, order.Payment.Refundable.Amount), order.Currency);
        return Decision<OrderEvent>.Of([
            new StockChosen(choice),
            .. changes.Select(change => new LineChanged(change)),
            .. back.Amount > 0 ? order.GiveBack(new(order.NextRefund(), back, "not in stock", null)) : [],
        ]);
    }

    /// <summary>Units of a line that are sent; fewer than were sold when the customer chose so.</summary>
    public static int UnitsSent(this Order order, string lineId) => order.Changes.Find(change => change.LineId == lineId)?.Quantity ?? order.Line(lineId)!.Quantity;

    /// <summary>A line as it is sent.</summary>
    public static OrderLine AsSent(this Order order, OrderLine line) => order.Changes.Find(change => change.LineId == line.LineId) switch
    {
        null => line,
        { Sku: null } change => line with { Quantity = change.Quantity },
        { Sku: { } sku } change => line with { Quantity = change.Quantity, Sku = sku, Parts = [] },
    };

    // What the units that are not sent were sold for.
    private static long Cut(Order order, LineChange change)
    {
        OrderLine line = order.Line(change.LineId)!;
        int before = order.UnitsSent(change.LineId);
        return line.Total.Share(before, line.Quantity).Amount - line.Total.Share(change.Quantity, line.Quantity).Amount;
    }

    private static (DateTimeOffset Since, string Id) Place(Order order) => (order.ClaimsSince(), order.Id);
}
