#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>Which requests the service logs.</summary>
public class QueueAnalyticsLogging
{
    /// <summary>None.</summary>
    public QueueAnalyticsLogging()
    {
        RetentionPolicy = new QueueRetentionPolicy();
    }

    /// <summary>The version of the logs.</summary>
    public string Version { get; set; }

    /// <summary>Whether deletions are logged.</summary>
    public bool Delete { get; set; }

    /// <summary>Whether reads are logged.</summary>
    public bool Read { get; set; }

    /// <summary>Whether writes are logged.</summary>
    public bool Write { get; set; }

    /// <summary>How long they are kept.</summary>
    public QueueRetentionPolicy RetentionPolicy { get; set; }
}
