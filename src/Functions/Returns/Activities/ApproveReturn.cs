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

/// <summary>Approves a return by policy, where the policy is to trust requests that were allowed; otherwise it waits for staff.</summary>
public sealed class ApproveReturn(OrderDesk desk)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef part) =>
        context.CallActivityAsync<OrderProgress>(nameof(ApproveReturn), part, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(ApproveReturn))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable) =>
        (await desk.ExecuteAsync(durable, part.OrderId, Actor.Rule(nameof(ApproveReturn)), order =>
            desk.Policies.ApproveReturns ? order.ApproveReturn(part.PartId) : Decision<OrderEvent>.Of())).Progress();
}
