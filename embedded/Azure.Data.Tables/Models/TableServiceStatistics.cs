#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>What the service's second location says.</summary>
public class TableServiceStatistics
{
    internal TableServiceStatistics(TableGeoReplicationInfo geoReplication)
    {
        GeoReplication = geoReplication;
    }

    /// <summary>How far it has come.</summary>
    public TableGeoReplicationInfo GeoReplication { get; }
}
