using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Shipping.EasyPost;

namespace Serverless.Functions.Fulfilment.Activities;

/// <summary>Asks the money for the label of a parcel that never left back.</summary>
public sealed class VoidLabel(OrderDesk desk, EasyPostGateway easyPost)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef parcel) =>
        context.CallActivityAsync<OrderProgress>(nameof(VoidLabel), parcel, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(VoidLabel))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        if ((await desk.CatchUpAsync(durable, part.OrderId)).Order?.Parcel(part.PartId) is { Work: FulfilmentState.Cancelled, Label: { } label })
        {
            await easyPost.VoidAsync(label.ShipmentId, CancellationToken.None);
        }

        return (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, order =>
            order.Parcel(part.PartId) is { Work: FulfilmentState.Cancelled, Status: Domain.Shipping.ParcelStatus.LabelCreated }
                ? Decision<OrderEvent>.Of(new LabelVoided(part.PartId))
                : Decision<OrderEvent>.Of())).Progress();
    }
}
