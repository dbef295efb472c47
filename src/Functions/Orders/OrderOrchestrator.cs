using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Domain.Orders;
using Serverless.Functions.Fulfilment;
using Serverless.Functions.Fulfilment.Activities;
using Serverless.Functions.Orders.Activities;

namespace Serverless.Functions.Orders;

/// <summary>The life of an order, top to bottom. It waits; the order itself decides (Domain), and activities act.</summary>
public static class OrderOrchestrator
{
    /// <summary>Carries the order from intake to rest. Started again at any moment, it goes on from the stored state.</summary>
    [Function(nameof(OrderOrchestrator))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context, OrderRef order)
    {
        OrderStory story = new(context, order, owner: "");
        await story.ReadAsync();

        while (!await story.UntilAsync(progress => progress.IsCovered || progress.IsOver, deadline: story.Order.PayBy))
        {
            await story.ContinueAsync(await ExpireOrder.CallAsync(context, order));
        }

        // An order that gave its stock to another one is planned again once it has some; a parcel that staff call off leaves another one in its place.
        HashSet<string> carried = [];
        Task parcels = Task.CompletedTask;
        do
        {
            while (story.Order is { IsOver: false, IsDelivered: false, HasLiveParcels: false })
            {
                await story.UntilAsync(progress => progress is { IsHeld: false, IsCovered: true } || progress.IsOver);
                await story.ContinueAsync(await PlanFulfilment.CallAsync(context, order));
            }

            parcels = Task.WhenAll([parcels, .. story.Order.Parcels.Where(parcel => carried.Add(parcel.Id)).Select(parcel =>
                FulfilmentOrchestrator.CallAsync(context, new PartRef(order.OrderId, parcel.Id, order.Generation)))]);
            await story.UntilAsync(progress => progress.IsDelivered || progress.IsOver || !progress.HasLiveParcels || progress.HasParcelBeside(carried), other: parcels);
            if (!story.Order.HasParcelBeside(carried))
            {
                await parcels;
            }
        }
        while (story.Order.HasParcelBeside(carried) || story.Order is { IsDelivered: false, IsOver: false });

        while (!story.Order.IsOver && story.Order.State == OrderState.Open)
        {
            await story.UntilAsync(progress => progress.IsOver, deadline: story.Order.ReturnUntil);
            await story.UntilAsync(progress => progress.Returns.All(item => item.IsOver));
            await story.ContinueAsync(await CloseOrder.CallAsync(context, order));
        }
    }
}
