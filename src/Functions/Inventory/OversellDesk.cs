using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>What a customer can choose now about what is not there.</summary>
/// <param name="Skus">What is missing; empty when nothing is any more.</param>
/// <param name="Chosen">What they chose before; null when they did not.</param>
/// <param name="ExpectedAt">When it is expected; null when nobody knows.</param>
/// <param name="Part">What would be sent of the lines that are short; empty when nothing of the order is there.</param>
/// <param name="Substitutes">What would be sent instead, for the same price; empty when there is nothing alike in stock.</param>
public sealed record StockOptions(
    IReadOnlyList<string> Skus, StockChoice? Chosen, DateTimeOffset? ExpectedAt, IReadOnlyList<LineChange> Part, IReadOnlyList<LineChange> Substitutes);

/// <summary>
/// Arbitrates when more was sold than there is: who paid first keeps the last units, the others are asked. An order's row decides first, stock
/// follows; a crash in between leaves an order that waits and has stock kept, which the next round finds and finishes either way.
/// </summary>
public sealed class OversellDesk(
    WaitingOrders waiting, StockBook book, StockStore stock, StockLevels levels, Backorders backorders, Catalogue catalogue, OrderStore orders, OrderDesk desk)
{
    /// <summary>
    /// Gives what is there to those who wait, lets those who paid first have what others were given, then asks whoever is left without, once.
    /// </summary>
    public async Task FillAsync(DurableTaskClient durable, CancellationToken cancellation)
    {
        if (!await waiting.AllAsync(null, cancellation).AnyAsync(cancellation))
        {
            return;
        }

        await backorders.FillAsync(durable, null, cancellation);
        List<Order> oversold = await OversoldAsync(cancellation), gaveUp = [];
        foreach (Order order in oversold)
        {
            IReadOnlyList<Order> later = await TakeFromLaterOnesAsync(durable, order, cancellation);
            gaveUp.AddRange(later);
            if (later.Count > 0)
            {
                await backorders.FillAsync(durable, [.. order.Demand.Select(line => line.Sku)], cancellation);
            }
        }

        foreach (Order order in oversold.Concat(gaveUp).Where(order => order.Oversold?.AskedAt is null).DistinctBy(order => order.Id))
        {
            await desk.ExecuteAsync(durable, order.Id, Actor.System, now => now.AskAboutStock(), null, cancellation);
        }
    }

    /// <summary>The order with this id; null when there is none.</summary>
    public async Task<Order?> FindAsync(string orderId, CancellationToken cancellation) => (await orders.LoadAsync(orderId, cancellation))?.Order;

    /// <summary>What the customer can choose now.</summary>
    public async Task<StockOptions> OptionsAsync(Order order, CancellationToken cancellation)
    {
        if (!order.IsOversold())
        {
            return new([], order.Oversold?.Choice, null, [], []);
        }

        Dictionary<string, int> free = await FreeForAsync(order, cancellation);
        List<OrderLine> sold = [.. order.Goods.Select(order.AsSent).Where(line => line.Quantity > 0)];
        Dictionary<string, int> left = new(free);
        List<LineChange> part = [];
        foreach (OrderLine line in sold)
        {
            OrderLine[] needs = [.. (line with { Quantity = 1 }).Demand()];
            int units = Math.Max(0, Math.Min(line.Quantity, needs.Min(need => left.GetValueOrDefault(need.Sku) / need.Quantity)));
            foreach (OrderLine need in needs)
            {
                left[need.Sku] = left.GetValueOrDefault(need.Sku) - (units * need.Quantity);
            }

            if (units < line.Quantity)
            {
                part.Add(new(line.LineId, units, order.Changes.Find(change => change.LineId == line.LineId)?.Sku));
            }
        }

        bool nothing = part.Count == sold.Count && part.TrueForAll(change => change.Quantity == 0);
        return new(
            order.Oversold!.Skus, order.Oversold.Choice, order.StockExpectedAt, nothing ? [] : part,
            await SubstitutesAsync(sold.Where(line => part.Exists(change => change.LineId == line.LineId)), cancellation));
    }

    /// <summary>Does what the customer chose, or staff for them.</summary>
    public async Task<DeskAnswer> ChooseAsync(DurableTaskClient durable, Order order, Actor actor, StockChoice choice, CancellationToken cancellation)
    {
        StockOptions options = await OptionsAsync(order, cancellation);
        IReadOnlyList<LineChange> changes = choice switch { StockChoice.Part => options.Part, StockChoice.Substitute => options.Substitutes, _ => [] };
        DeskAnswer answer = await desk.ExecuteAsync(durable, order.Id, actor, now => now.ChooseAboutStock(choice, changes), null, cancellation);
        if (answer is { Accepted: true, Order: { WaitsForStock: true } chosen })
        {
            await backorders.FillAsync(durable, [.. chosen.Demand.Select(line => line.Sku)], cancellation);
            answer = answer with { Order = (await orders.LoadAsync(order.Id, cancellation))!.Order };
        }

        return answer;
    }

    private async Task<List<Order>> OversoldAsync(CancellationToken cancellation)
    {
        List<Order> found = [];
        foreach (string orderId in (await waiting.AllAsync(null, cancellation).ToListAsync(cancellation)).Select(one => one.OrderId).Distinct())
        {
            if ((await orders.LoadAsync(orderId, cancellation))?.Order is { } order && order.IsOversold())
            {
                found.Add(order);
            }
        }

        return [.. found.OrderBy(order => order.ClaimsSince()).ThenBy(order => order.Id, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Order>> TakeFromLaterOnesAsync(DurableTaskClient durable, Order claimant, CancellationToken cancellation)
    {
        Dictionary<string, int> free = await FreeForAsync(claimant, cancellation);
        Dictionary<string, int> missing = claimant.Demand.GroupBy(line => line.Sku)
            .Select(need => (need.Key, Units: need.Sum(line => line.Quantity) - free.GetValueOrDefault(need.Key)))
            .Where(need => need.Units > 0)
            .ToDictionary(need => need.Key, need => need.Units);
        Dictionary<string, Order> holders = [];
        foreach (string sku in missing.Keys)
        {
            foreach (string keeper in StockLedger.KeptFor((await book.OpenAsync(sku, cancellation)).Entries).Keys.Select(key => key.Keeper).Where(keeper => !holders.ContainsKey(keeper)))
            {
                if ((await orders.LoadAsync(keeper, cancellation))?.Order is { } holder)
                {
                    holders[keeper] = holder;
                }
            }
        }

        List<Order> taken = [];
        foreach (Order holder in missing.Count == 0 ? [] : OversellDecisions.GiveUp(claimant, missing, holders.Values))
        {
            DeskAnswer answer = await desk.ExecuteAsync(durable, holder.Id, Actor.System, now => now.GiveUpStock(missing.Keys, claimant.Number), null, cancellation);
            if (answer.Order is { Reservation: ReservationState.None } without)
            {
                await stock.AbandonAsync(holder.Id, cancellation);
                taken.Add(without);
            }
        }

        return taken;
    }

    // What is free and not promised to those who come before it.
    private async Task<Dictionary<string, int>> FreeForAsync(Order order, CancellationToken cancellation)
    {
        Dictionary<string, int> free = [];
        foreach (string sku in order.Demand.Select(line => line.Sku).Distinct())
        {
            int earlier = 0;
            foreach (WaitingOrder other in await waiting.AllAsync(sku, cancellation).Where(other => other.OrderId != order.Id).ToListAsync(cancellation))
            {
                if ((await orders.LoadAsync(other.OrderId, cancellation))?.Order is { WaitsForStock: true } before
                    && (before.ClaimsSince(), before.Id).CompareTo((order.ClaimsSince(), order.Id)) < 0)
                {
                    earlier += other.Units;
                }
            }

            free[sku] = (await levels.WholeAsync(sku, cancellation)).Sum(level => level.Available) - earlier;
        }

        return free;
    }

    // The first substitute of each line that is there for nobody else; all lines or none.
    private async Task<IReadOnlyList<LineChange>> SubstitutesAsync(IEnumerable<OrderLine> shortLines, CancellationToken cancellation)
    {
        Dictionary<string, int> taken = [];
        List<LineChange> changes = [];
        foreach (OrderLine line in shortLines)
        {
            string? found = null;
            foreach (string sku in (await catalogue.GetAsync(line.Sku, cancellation))?.Substitutes ?? [])
            {
                IReadOnlyList<StockLevel> there = await levels.WholeAsync(sku, cancellation);
                if (there.Sum(level => level.Available - level.Promised) - taken.GetValueOrDefault(sku) >= line.Quantity && await catalogue.GetAsync(sku, cancellation) is { Parts.Count: 0 })
                {
                    found = sku;
                    taken[sku] = taken.GetValueOrDefault(sku) + line.Quantity;
                    break;
                }
            }

            if (found is null)
            {
                return [];
            }

            changes.Add(new(line.LineId, line.Quantity, found));
        }

        return changes;
    }
}
