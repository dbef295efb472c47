using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders.Storage;
using Serverless.Functions.Web;

namespace Serverless.Functions.Orders.Http;

/// <summary>Body of a release.</summary>
/// <param name="Reason">Which hold; all of them when left out.</param>
public sealed record ReleaseWish(HoldReason? Reason);

/// <summary>Takes holds away. An order that lacked stock is given it first, or stays held.</summary>
public sealed class ReleaseHold(OrderCommands commands, OrderStore orders, StockStore stock)
{
    /// <summary><c>POST /api/orders/{id}/release</c>; 409 when it is not held, or still has no stock.</summary>
    [Function(nameof(ReleaseHold))]
    [Staff]
    [Operation("Release holds", Request = typeof(ReleaseWish), Response = typeof(OrderSummary))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/orders/{id}/release")] HttpRequest request, string id,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        (ReleaseWish? body, IResult? problem) = await RequestBody.ReadJsonAsync<ReleaseWish>(request, cancellation);
        if (body is null)
        {
            return problem!;
        }

        IReadOnlyList<Allocation> allocations = [];
        if (body.Reason is null or HoldReason.InventoryOutOfStock && (await orders.LoadAsync(id, cancellation))?.Order is { State: OrderState.Open, Reservation: ReservationState.None } order
            && order.Holds.Exists(hold => hold.Reason == HoldReason.InventoryOutOfStock))
        {
            (allocations, IReadOnlyList<Refusal> refusals) = await stock.ReserveAsync(id, [.. order.Demand], cancellation, new() { Waited = true, To = order.ShippingAddress });
            if (refusals.Count > 0)
            {
                return Problems.Refused(refusals);
            }
        }

        return await commands.ExecuteAsync(request, durable, id, stored => Decide(stored, body, allocations), cancellation, body);
    }

    private static Decision<OrderEvent> Decide(Order order, ReleaseWish body, IReadOnlyList<Allocation> allocations)
    {
        List<OrderEvent> events = [];
        if (allocations.Count > 0 && order.Reservation == ReservationState.None && order.State == OrderState.Open)
        {
            events.Add(new StockReserved(allocations));
            if (order.Payment.IsCovered)
            {
                events.Add(new ReservationConfirmed());
            }
        }

        IEnumerable<HoldReason> reasons = body.Reason is { } one ? [one] : order.Holds.Select(hold => hold.Reason);
        foreach (HoldReason reason in reasons)
        {
            Decision<OrderEvent> decision = reason == HoldReason.InventoryOutOfStock && events.Count > 0
                ? Decision<OrderEvent>.Of(new HoldReleased(reason))
                : order.ReleaseHold(reason);
            if (decision.Refused)
            {
                return decision;
            }

            events.AddRange(decision.Events);
        }

        return events.Count == 0 ? Decision<OrderEvent>.No("notHeld", $"Order {order.Number} is not held.") : Decision<OrderEvent>.Of(events);
    }
}
