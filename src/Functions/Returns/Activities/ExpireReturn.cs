using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Returns.Activities;

/// <summary>Ends a return whose label was never used.</summary>
public sealed class ExpireReturn(OrderDesk desk)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef part) =>
        context.CallActivityAsync<OrderProgress>(nameof(ExpireReturn), part, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ExpireReturn))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable) =>
        (await desk.ExecuteAsync(durable, part.OrderId, Actor.Timer, order => order.ExpireReturn(part.PartId))).Progress();
}
