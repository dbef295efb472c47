#nullable disable
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues;

/// <summary>A message that could not be decoded; its body is as it was stored.</summary>
public class QueueMessageDecodingFailedEventArgs : SyncAsyncEventArgs
{
    /// <summary>The message that could not be decoded, received or peeked.</summary>
    public QueueMessageDecodingFailedEventArgs(
        QueueClient queueClient,
        QueueMessage receivedMessage,
        PeekedMessage peekedMessage,
        bool isRunningSynchronously,
        CancellationToken cancellationToken)
        : base(isRunningSynchronously, cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(queueClient);
        Queue = queueClient;
        ReceivedMessage = receivedMessage;
        PeekedMessage = peekedMessage;
    }

    /// <summary>The client that read the message.</summary>
    public QueueClient Queue { get; }

    /// <summary>The message, if it was received.</summary>
    public QueueMessage ReceivedMessage { get; }

    /// <summary>The message, if it was peeked.</summary>
    public PeekedMessage PeekedMessage { get; }
}
