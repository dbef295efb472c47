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

/// <summary>Closes a return whose money and stock are settled.</summary>
public sealed class CloseReturn(OrderDesk desk)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef part) =>
        context.CallActivityAsync<OrderProgress>(nameof(CloseReturn), part, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(CloseReturn))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable) =>
        (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, order => order.CloseReturn(part.PartId))).Progress();
}
