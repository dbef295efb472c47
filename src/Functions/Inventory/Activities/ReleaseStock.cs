using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Inventory;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Inventory.Storage;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Inventory.Activities;

/// <summary>Gives back the stock of an order that will not be fulfilled.</summary>
public sealed class ReleaseStock(OrderDesk desk, StockStore stock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(ReleaseStock), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ReleaseStock))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable)
    {
        if ((await desk.CatchUpAsync(durable, order.OrderId)).Order is { IsOver: true } stored)
        {
            await stock.ReleaseAsync(order.OrderId, stored.Allocations, CancellationToken.None);
        }

        return (await desk.ExecuteAsync(durable, order.OrderId, Actor.System, now => now.RecordReservation(ReservationTrigger.Release))).Progress();
    }
}
