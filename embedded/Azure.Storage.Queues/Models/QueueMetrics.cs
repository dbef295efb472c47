#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>Which metrics the service gathers.</summary>
public class QueueMetrics
{
    /// <summary>None.</summary>
    public QueueMetrics()
    {
        RetentionPolicy = new QueueRetentionPolicy();
    }

    /// <summary>The version of the metrics.</summary>
    public string Version { get; set; }

    /// <summary>Whether it gathers any.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether by operation.</summary>
    public bool? IncludeApis { get; set; }

    /// <summary>How long they are kept.</summary>
    public QueueRetentionPolicy RetentionPolicy { get; set; }
}
