#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>How long logs or metrics are kept.</summary>
public class QueueRetentionPolicy
{
    /// <summary>For ever.</summary>
    public QueueRetentionPolicy()
    {
    }

    /// <summary>Whether they are deleted at all.</summary>
    public bool Enabled { get; set; }

    /// <summary>After how many days.</summary>
    public int? Days { get; set; }
}
