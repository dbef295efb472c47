#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>How far the copy at the second location has come.</summary>
public class TableGeoReplicationInfo
{
    internal TableGeoReplicationInfo(TableGeoReplicationStatus status, DateTimeOffset lastSyncedOn)
    {
        Status = status;
        LastSyncedOn = lastSyncedOn;
    }

    /// <summary>What it is doing.</summary>
    public TableGeoReplicationStatus Status { get; }

    /// <summary>All that was written before has been copied.</summary>
    public DateTimeOffset LastSyncedOn { get; }
}
