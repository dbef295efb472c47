using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Storage;

namespace Serverless.Functions.Inventory;

/// <summary>Gives stock that has come in to the orders that wait for it: whose money came first, or who was placed first, is served first.</summary>
public sealed class Backorders(WaitingOrders waiting, StockStore stock, OrderStore orders, OrderDesk desk, Catalogue catalogue, Locations locations, TimeProvider clock)
{
    /// <summary>
    /// Looks at the orders that wait. One that cannot have all it needs keeps its place: what it waits for is not given to a younger one.
    /// </summary>
    /// <param name="durable">Wakes orchestrations.</param>
    /// <param name="skus">Only orders that wait for one of these; null for all.</param>
    /// <param name="cancellation">Stops between orders.</param>
    /// <returns>The orders that have their stock now.</returns>
    public async Task<IReadOnlyList<string>> FillAsync(DurableTaskClient durable, IReadOnlyCollection<string>? skus, CancellationToken cancellation)
    {
        List<WaitingOrder> queue = skus is null
            ? await waiting.AllAsync(null, cancellation).ToListAsync(cancellation)
            : await skus.ToAsyncEnumerable().SelectMany(sku => waiting.AllAsync(sku, cancellation)).ToListAsync(cancellation);
        Dictionary<string, int> claimed = [];
        List<string> filled = [];
        List<Order> inTurn = [];
        foreach (IGrouping<string, WaitingOrder> places in queue.GroupBy(one => one.OrderId))
        {
            if ((await orders.LoadAsync(places.Key, cancellation))?.Order is { } order)
            {
                inTurn.Add(order);
                continue;
            }

            foreach (WaitingOrder place in places)
            {
                await waiting.ForgetAsync(place, cancellation);
            }
        }

        foreach (Order order in inTurn.OrderBy(order => order.ClaimsSince()).ThenBy(order => order.Id, StringComparer.Ordinal))
        {
            if (!order.WaitsForStock)
            {
                await waiting.WriteAsync(order, cancellation);
            }
            else if (!await IsReleasedAsync(order, cancellation))
            {
                continue;
            }
            else if (await FillAsync(durable, order, claimed, cancellation))
            {
                filled.Add(order.Id);
            }
            else
            {
                foreach (OrderLine line in order.Demand)
                {
                    claimed[line.Sku] = claimed.GetValueOrDefault(line.Sku) + line.Quantity;
                }
            }
        }

        return filled;
    }

    private async Task<bool> FillAsync(DurableTaskClient durable, Order order, Dictionary<string, int> claimed, CancellationToken cancellation)
    {
        ReserveTerms terms = new()
        {
            Waited = true, KeepBack = sku => claimed.GetValueOrDefault(sku), To = order.ShippingAddress, MaySplit = desk.Policies.MaySplit(order, clock.GetUtcNow()),
        };
        (IReadOnlyList<Allocation> allocations, IReadOnlyList<Refusal> refusals) = await stock.ReserveAsync(order.Id, [.. order.Demand], cancellation, terms);
        if (refusals.Count > 0)
        {
            return false;
        }

        string? why = await locations.WhyAsync(order.ShippingAddress, allocations, cancellation);
        DeskAnswer answer = await desk.ExecuteAsync(durable, order.Id, Actor.System, now => now.FillBackorder(allocations, why), null, cancellation);
        if (answer.Order is { Reservation: ReservationState.None })
        {
            // Cancelled meanwhile: it needs none.
            await stock.AbandonAsync(order.Id, cancellation);
        }

        return true;
    }

    private async Task<bool> IsReleasedAsync(Order order, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, CatalogueItem> items = await catalogue.FindAsync(order.Goods.Select(line => line.Sku).Concat(order.Demand.Select(line => line.Sku)), cancellation);
        return items.Values.All(item => item.Backorder?.ReleaseAt is not { } release || release <= clock.GetUtcNow());
    }
}
