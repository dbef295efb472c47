using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Orders.Activities;

/// <summary>Closes an order whose return window is over and that waits for nothing.</summary>
public sealed class CloseOrder(OrderDesk desk, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(CloseOrder), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(CloseOrder))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable) =>
        (await desk.ExecuteAsync(durable, order.OrderId, Actor.Timer, stored => stored.Close(clock.GetUtcNow()))).Progress();
}
