using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain;
using Serverless.Functions.Orders;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Queues;

/// <summary>Takes in orders that a marketplace has sold: never refused for stock or price, but held where something is wrong.</summary>
public sealed class TakeInMarketplaceOrder(OrderTaker orders)
{
    /// <summary>For each message of the queue.</summary>
    [Function(nameof(TakeInMarketplaceOrder))]
    public async Task Run([QueueTrigger(QueueNames.MarketplaceOrders)] MarketplaceEnvelope envelope, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        IntakeTerms terms = new(envelope.ExternalId, Strict: false, Review: true, Actor.Channel(envelope.Channel));
        IntakeAnswer answer = await orders.TakeAsync(MarketplaceOrders.Map(envelope), terms, durable, cancellation);
        if (answer.Refusals.Count > 0)
        {
            throw new InvalidOperationException($"Order {envelope.ExternalId} of channel {envelope.Channel} cannot be taken in: {answer.Refusals[0].Message} ({answer.Refusals[0].Field})");
        }
    }
}
