#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>What the service's second location says.</summary>
public class QueueServiceStatistics
{
    internal QueueServiceStatistics(QueueGeoReplication geoReplication)
    {
        GeoReplication = geoReplication;
    }

    /// <summary>How far it has come.</summary>
    public QueueGeoReplication GeoReplication { get; }
}
