using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Functions.Orders;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Payments.Queues;

/// <summary>Applies the unread news of an order about its payment, and wakes whom it concerns.</summary>
public sealed class HandlePaymentEvent(OrderDesk desk)
{
    /// <summary>For each message of the queue.</summary>
    [Function(nameof(HandlePaymentEvent))]
    public Task Run([QueueTrigger(QueueNames.PaymentEvents)] NewsMessage news, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        desk.CatchUpAsync(durable, news.OrderId, cancellation);
}
