#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>A queue in a listing.</summary>
public class QueueItem
{
    internal QueueItem(string name, IDictionary<string, string> metadata)
    {
        Name = name;
        Metadata = metadata;
    }

    /// <summary>The queue's name.</summary>
    public string Name { get; }

    /// <summary>Its metadata, if they were asked for.</summary>
    public IDictionary<string, string> Metadata { get; }
}
