using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Domain.Returns;
using Serverless.Functions.Orders;
using Serverless.Functions.Returns.Activities;

namespace Serverless.Functions.Returns;

/// <summary>The life of a return: delivered, approved, labelled, on its way, received, inspected, settled. What it owes (label, refund, restock) is done on the way.</summary>
public static class ReturnOrchestrator
{
    /// <summary>Carries the return from its request to its end. Started again at any moment, it goes on from the stored state.</summary>
    [Function(nameof(ReturnOrchestrator))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context, PartRef part)
    {
        OrderStory story = new(context, new OrderRef(part.OrderId, part.Generation), owner: part.PartId);
        await story.ReadAsync();

        if (story.Order.Return(part.PartId).Status == ReturnStatus.Requested)
        {
            await story.UntilAsync(order => order.IsDelivered || order.Return(part.PartId).Status != ReturnStatus.Requested);
            await story.ContinueAsync(await ApproveReturn.CallAsync(context, part));
            await story.UntilAsync(order => order.Return(part.PartId).Status != ReturnStatus.Requested);
        }

        DateTimeOffset? sendBy = story.Order.Return(part.PartId).SendBy;
        if (!await story.UntilAsync(order => order.Return(part.PartId).Status != ReturnStatus.Approved, deadline: sendBy))
        {
            await story.ContinueAsync(await ExpireReturn.CallAsync(context, part));
        }

        while (!story.Order.Return(part.PartId).IsOver)
        {
            await story.UntilAsync(order => order.Return(part.PartId) is { IsSettled: true } or { IsOver: true });
            await story.ContinueAsync(await CloseReturn.CallAsync(context, part));
        }
    }
}
