using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Fulfilment;
using Serverless.Domain.Orders;
using Serverless.Domain.Shipping;
using Serverless.Functions.Hosting;
using Serverless.Functions.Orders;
using Serverless.Functions.Orders.Activities;
using Serverless.Functions.Shipping;

namespace Serverless.Functions.Fulfilment.Activities;

/// <summary>Buys the label of a packed parcel. An address that the carrier refuses holds the order for staff.</summary>
public sealed class BuyLabel(OrderDesk desk, LabelDesk labels)
{
    /// <summary>Called by orchestrations.</summary>
    public static Task<OrderProgress> CallAsync(TaskOrchestrationContext context, PartRef parcel) =>
        context.CallActivityAsync<OrderProgress>(nameof(BuyLabel), parcel, RetryPolicies.Outside);

    /// <summary>The activity.</summary>
    [Function(nameof(BuyLabel))]
    public async Task<OrderProgress> Run([ActivityTrigger] PartRef part, [DurableClient] DurableTaskClient durable)
    {
        DeskAnswer answer = await desk.CatchUpAsync(durable, part.OrderId);
        if (answer.Order is not { } order || order.NotToBeLabelled() is not null || order.Parcel(part.PartId) is not { Work: FulfilmentState.Packed, Label: null } parcel)
        {
            return answer.Progress();
        }

        (ShippingLabel? label, string? refused) = await labels.ForParcelAsync(order, parcel, CancellationToken.None);
        return (await desk.ExecuteAsync(durable, part.OrderId, Actor.System, stored => label is null
            ? stored.PlaceHold(HoldReason.IncorrectAddress, refused!)
            : stored.RecordLabel(part.PartId, label))).Progress();
    }
}
