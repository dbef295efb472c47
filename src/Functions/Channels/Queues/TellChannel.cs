using Microsoft.Azure.Functions.Worker;
using Serverless.Functions.Storage;

namespace Serverless.Functions.Channels.Queues;

/// <summary>Tells a channel what its buyers may have of some products.</summary>
public sealed class TellChannel(StockTeller teller)
{
    /// <summary>For each message of the queue.</summary>
    [Function(nameof(TellChannel))]
    public Task Run([QueueTrigger(QueueNames.ChannelSync)] StockPush push, CancellationToken cancellation) => teller.TellAsync(push, cancellation);
}
