#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>Makes models for tests of code that uses them.</summary>
public static class TableModelFactory
{
    /// <summary>A table.</summary>
    public static TableItem TableItem(string name = null, string odataType = null, string odataId = null, string odataEditLink = null) =>
        new(name);

    /// <summary>What the second location says.</summary>
    public static TableServiceStatistics TableServiceStatistics(TableGeoReplicationInfo geoReplication = null) => new(geoReplication);

    /// <summary>How far the copy at the second location has come.</summary>
    public static TableGeoReplicationInfo TableGeoReplicationInfo(
        TableGeoReplicationStatus status = default, DateTimeOffset lastSyncedOn = default) =>
        new(status, lastSyncedOn);
}
