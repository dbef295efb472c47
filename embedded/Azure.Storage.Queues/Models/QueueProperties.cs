#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>A queue's metadata and length.</summary>
public class QueueProperties
{
    /// <summary>Properties of no queue.</summary>
    public QueueProperties()
    {
        Metadata = new Dictionary<string, string>();
    }

    internal QueueProperties(IDictionary<string, string> metadata, long approximateMessagesCount)
    {
        Metadata = metadata;
        ApproximateMessagesCountLong = approximateMessagesCount;
    }

    /// <summary>How many messages there are, about; hidden ones count.</summary>
    public int ApproximateMessagesCount => unchecked((int)ApproximateMessagesCountLong);

    /// <summary>How many messages there are, about; hidden ones count.</summary>
    public long ApproximateMessagesCountLong { get; }

    /// <summary>Names and values that the owner gave the queue.</summary>
    public IDictionary<string, string> Metadata { get; }
}
