#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>Makes models for tests of code that uses them.</summary>
public static class QueuesModelFactory
{
    /// <summary>A received message.</summary>
    public static QueueMessage QueueMessage(
        string messageId,
        string popReceipt,
        string messageText,
        long dequeueCount,
        DateTimeOffset? nextVisibleOn = null,
        DateTimeOffset? insertedOn = null,
        DateTimeOffset? expiresOn = null) =>
        new(messageId, popReceipt, messageText is null ? null : new BinaryData(messageText), dequeueCount, nextVisibleOn, insertedOn, expiresOn);

    /// <summary>A received message.</summary>
    public static QueueMessage QueueMessage(
        string messageId,
        string popReceipt,
        BinaryData body,
        long dequeueCount,
        DateTimeOffset? nextVisibleOn = null,
        DateTimeOffset? insertedOn = null,
        DateTimeOffset? expiresOn = null) =>
        new(messageId, popReceipt, body, dequeueCount, nextVisibleOn, insertedOn, expiresOn);

    /// <summary>A peeked message.</summary>
    public static PeekedMessage PeekedMessage(
        string messageId, string messageText, long dequeueCount, DateTimeOffset? insertedOn = null, DateTimeOffset? expiresOn = null) =>
        new(messageId, messageText is null ? null : new BinaryData(messageText), dequeueCount, insertedOn, expiresOn);

    /// <summary>A peeked message.</summary>
    public static PeekedMessage PeekedMessage(
        string messageId, BinaryData message, long dequeueCount, DateTimeOffset? insertedOn = null, DateTimeOffset? expiresOn = null) =>
        new(messageId, message, dequeueCount, insertedOn, expiresOn);

    /// <summary>A queue's properties.</summary>
    public static QueueProperties QueueProperties(IDictionary<string, string> metadata, int approximateMessagesCount) =>
        new(metadata, approximateMessagesCount);

    /// <summary>A queue's properties.</summary>
    public static QueueProperties QueueProperties(IDictionary<string, string> metadata, long approximateMessagesCount) =>
        new(metadata, approximateMessagesCount);

    /// <summary>A queue in a listing.</summary>
    public static QueueItem QueueItem(string name, IDictionary<string, string> metadata = null) => new(name, metadata);

    /// <summary>A receipt of a send.</summary>
    public static SendReceipt SendReceipt(
        string messageId, DateTimeOffset insertionTime, DateTimeOffset expirationTime, string popReceipt, DateTimeOffset timeNextVisible) =>
        new(messageId, insertionTime, expirationTime, popReceipt, timeNextVisible);

    /// <summary>A receipt of an update.</summary>
    public static UpdateReceipt UpdateReceipt(string popReceipt, DateTimeOffset nextVisibleOn) => new(popReceipt, nextVisibleOn);
}
