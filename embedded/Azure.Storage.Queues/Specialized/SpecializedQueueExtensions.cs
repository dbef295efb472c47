#nullable disable

namespace Azure.Storage.Queues.Specialized;

/// <summary>What is seldom needed of a queue's client.</summary>
public static class SpecializedQueueExtensions
{
    /// <summary>A client of the account that the queue is in, with the same credential and options.</summary>
    public static QueueServiceClient GetParentQueueServiceClient(this QueueClient client) => client.GetParentQueueServiceClientCore();
}
