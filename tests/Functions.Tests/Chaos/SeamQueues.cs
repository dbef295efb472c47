using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Functions.Tests.Chaos;

/// <summary>The app's queues, as it sends to them, seen through a <see cref="Seam"/>; each message is sent once, or up to so many times.</summary>
/// <param name="inner">The queues.</param>
/// <param name="seam">What happens to each call.</param>
/// <param name="copies">The most times that one message is sent.</param>
public sealed class SeamQueues(QueueServiceClient inner, Seam seam, int copies = 1) : QueueServiceClient
{
    private int sent;

    public override QueueClient GetQueueClient(string queueName) => new SeamQueue(inner.GetQueueClient(queueName), this);

    private async Task<Response<SendReceipt>> SendAsync(QueueClient queue, string text, CancellationToken cancellation)
    {
        for (int left = Interlocked.Increment(ref sent) % copies; left > 0; left--)
        {
            await queue.SendMessageAsync(text, cancellation);
        }

        return await seam.CallAsync(queue.Name, CallKind.Write, () => queue.SendMessageAsync(text, cancellation));
    }

    private sealed class SeamQueue(QueueClient inner, SeamQueues all) : QueueClient
    {
        public override string Name => inner.Name;

        public override Task<Response> CreateIfNotExistsAsync(IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) =>
            inner.CreateIfNotExistsAsync(metadata, cancellationToken);

        public override Task<Response<SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken = default) =>
            all.SendAsync(inner, messageText, cancellationToken);

        public override Task<Response<PeekedMessage[]>> PeekMessagesAsync(int? maxMessages = null, CancellationToken cancellationToken = default) =>
            inner.PeekMessagesAsync(maxMessages, cancellationToken);

        public override Task<Response<QueueMessage[]>> ReceiveMessagesAsync(int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default) =>
            inner.ReceiveMessagesAsync(maxMessages, visibilityTimeout, cancellationToken);

        public override Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
            inner.DeleteMessageAsync(messageId, popReceipt, cancellationToken);

        public override Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default) => inner.GetPropertiesAsync(cancellationToken);
    }
}
