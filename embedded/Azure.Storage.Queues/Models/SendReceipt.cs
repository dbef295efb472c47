#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>What the service says of a message that it took.</summary>
public class SendReceipt
{
    internal SendReceipt(
        string messageId, DateTimeOffset insertionTime, DateTimeOffset expirationTime, string popReceipt, DateTimeOffset timeNextVisible)
    {
        MessageId = messageId;
        InsertionTime = insertionTime;
        ExpirationTime = expirationTime;
        PopReceipt = popReceipt;
        TimeNextVisible = timeNextVisible;
    }

    /// <summary>The message's id.</summary>
    public string MessageId { get; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset InsertionTime { get; }

    /// <summary>When it is dropped.</summary>
    public DateTimeOffset ExpirationTime { get; }

    /// <summary>What a delete or an update has to show.</summary>
    public string PopReceipt { get; }

    /// <summary>When it can be received.</summary>
    public DateTimeOffset TimeNextVisible { get; }
}
