using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Orders;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Shipping.Queues;

/// <summary>Applies the unread news of an order about its parcels, and wakes whom it concerns.</summary>
public sealed class HandleCarrierEvent(OrderDesk desk)
{
    /// <summary>For each message of the queue.</summary>
    [Function(nameof(HandleCarrierEvent))]
    public Task Run([QueueTrigger(QueueNames.CarrierEvents)] NewsMessage news, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        desk.CatchUpAsync(durable, news.OrderId, cancellation);
}
