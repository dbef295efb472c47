using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Shipping.EasyPost;

namespace Serverless.Functions.Fulfilment.Activities;

/// <summary>Asks the money for the label of a parcel that never left back. A carrier that refuses has answered, and staff are told.</summary>
public sealed class VoidLabel(OrderDesk desk, EasyPostGateway easyPost)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef parcel) =>
        context.CallActivityAsync<OrderProgress>(nameof(VoidLabel), parcel, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(VoidLabel))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, part.OrderId);
        if (answer.Order?.Parcel(part.PartId) is not { MayVoid: true, Label: { } label })
        {
            return answer.Progress();
        }

        string? refused = await easyPost.VoidAsync(label.ShipmentId, CancellationToken.None);
        return (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, order => order.RecordVoid(part.PartId, refused))).Progress();
    }
}
