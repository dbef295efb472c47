using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Hosting;

namespace Serverless.Functions.Orders.Activities;

/// <summary>Applies unread news to an order and answers how far it is.</summary>
public sealed class ReadOrder(OrderDesk desk)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, OrderRef order) =>
        context.CallActivityAsync<OrderProgress>(nameof(ReadOrder), order, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ReadOrder))]
    public async Task<OrderProgress> Run([ActivityTrigger] OrderRef order, [DurableClient] DurableTaskClient durable) =>
        (await desk.CatchUpAsync(durable, order.OrderId)).Progress();
}
