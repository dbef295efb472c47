using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Domain.Orders;
using Serverless.Functions.Orders;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Queues;

/// <summary>Takes in orders in our own shape that another system has queued.</summary>
public sealed class TakeInOrder(OrderTaker orders)
{
    /// <summary>For each message of the queue.</summary>
    [Function(nameof(TakeInOrder))]
    public async Task Run([QueueTrigger(QueueNames.OrdersIn)] OrderDraft draft, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        string channel = draft.Channel ?? "web";
        string id = draft.ExternalId ?? throw new InvalidOperationException("A queued order needs an externalId, or a repeat of the message would be a second order.");
        IntakeAnswer answer = await orders.TakeAsync(draft, new IntakeTerms(id, Strict: false, Review: true, Actor.Channel(channel)), durable, cancellation);
        if (answer.Refusals.Count > 0)
        {
            throw new InvalidOperationException($"Order {id} of channel {channel} cannot be taken in: {answer.Refusals[0].Message} ({answer.Refusals[0].Field})");
        }
    }
}
