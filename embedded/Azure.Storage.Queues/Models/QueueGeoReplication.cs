#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>How far the copy at the second location has come.</summary>
public class QueueGeoReplication
{
    internal QueueGeoReplication(QueueGeoReplicationStatus status, DateTimeOffset? lastSyncedOn)
    {
        Status = status;
        LastSyncedOn = lastSyncedOn;
    }

    /// <summary>What it is doing.</summary>
    public QueueGeoReplicationStatus Status { get; }

    /// <summary>All that was written before this moment is there.</summary>
    public DateTimeOffset? LastSyncedOn { get; }
}
