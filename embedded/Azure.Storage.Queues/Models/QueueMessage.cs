#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>A received message: hidden from others until <see cref="NextVisibleOn"/>.</summary>
public class QueueMessage
{
    internal QueueMessage(
        string messageId,
        string popReceipt,
        BinaryData body,
        long dequeueCount,
        DateTimeOffset? nextVisibleOn,
        DateTimeOffset? insertedOn,
        DateTimeOffset? expiresOn)
    {
        MessageId = messageId;
        PopReceipt = popReceipt;
        Body = body;
        DequeueCount = dequeueCount;
        NextVisibleOn = nextVisibleOn;
        InsertedOn = insertedOn;
        ExpiresOn = expiresOn;
    }

    /// <summary>The message's id.</summary>
    public string MessageId { get; }

    /// <summary>What a delete or an update has to show.</summary>
    public string PopReceipt { get; }

    /// <summary>The body as text.</summary>
    public string MessageText => Body?.ToString();

    /// <summary>The body.</summary>
    public BinaryData Body { get; }

    /// <summary>How often the message was received, this time included.</summary>
    public long DequeueCount { get; }

    /// <summary>When it can be received again.</summary>
    public DateTimeOffset? NextVisibleOn { get; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? InsertedOn { get; }

    /// <summary>When it is dropped.</summary>
    public DateTimeOffset? ExpiresOn { get; }

    /// <summary>This message with the receipt of an update.</summary>
    public QueueMessage Update(UpdateReceipt updated) =>
        new(MessageId, updated.PopReceipt, Body, DequeueCount, updated.NextVisibleOn, InsertedOn, ExpiresOn);
}
