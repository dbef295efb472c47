using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Domain.Returns;
using Serverless.Domain.Shipping;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Shipping;

namespace Serverless.Functions.Returns.Activities;

/// <summary>Buys the label for the way back. The carrier platform knows the return by its id, so a repeat finds the label that was bought.</summary>
public sealed class IssueReturnLabel(OrderDesk desk, LabelDesk labels, TimeProvider clock)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef part) =>
        context.CallActivityAsync<OrderProgress>(nameof(IssueReturnLabel), part, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(IssueReturnLabel))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer now = await desk.CatchUpAsync(durable, part.OrderId);
        if (now.Order?.Return(part.PartId) is not { Status: ReturnStatus.Approved, Label: null } item)
        {
            return now.Progress();
        }

        (ShippingLabel? label, string? refused) = await labels.ForReturnAsync(now.Order, item, CancellationToken.None);
        DateTimeOffset sendBy = clock.GetUtcNow().AddDays(desk.Policies.ReturnLabelDays);
        return (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, order => label is null
            ? Decision<OrderEvent>.Of(new SurpriseNoted($"failed-{DutyKind.IssueReturnLabel}", refused ?? ""))
            : order.RecordReturnLabel(part.PartId, label, sendBy))).Progress();
    }
}
