using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Orders;

namespace Serverless.Functions.Fulfilment;

/// <summary>The life of a parcel: picked, packed, labelled, handed over, tracked until it rests. Called off, it ends at once.</summary>
public static class FulfilmentOrchestrator
{
    /// <summary>Runs for one parcel, as part of its order's orchestration.</summary>
    public static Task CallAsync(TaskOrchestrationContext context, PartRef parcel) => context.CallSubOrchestratorAsync(
        nameof(FulfilmentOrchestrator), parcel, new SubOrchestrationOptions(instanceId: Wakes.ParcelInstance(parcel.PartId, parcel.Generation)));

    /// <summary>Carries the parcel. The label is bought once it is packed, its stock leaves the books once it is handed over.</summary>
    [Function(nameof(FulfilmentOrchestrator))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context, PartRef parcel)
    {
        OrderStory story = new(context, new OrderRef(parcel.OrderId, parcel.Generation), owner: parcel.PartId);
        await story.ReadAsync();
        await story.UntilAsync(order => order.Parcel(parcel.PartId) is { Work: >= FulfilmentState.Packed } or { IsAtRest: true });
        await story.UntilAsync(order => order.Parcel(parcel.PartId) is { Work: >= FulfilmentState.HandedOver } or { IsAtRest: true });
        await story.UntilAsync(order => order.Parcel(parcel.PartId).IsAtRest);
    }
}
