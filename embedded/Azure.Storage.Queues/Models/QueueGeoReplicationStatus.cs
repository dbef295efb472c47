#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>What the copy at the second location is doing.</summary>
public enum QueueGeoReplicationStatus
{
    /// <summary>It is working.</summary>
    Live = 0,

    /// <summary>It is being made.</summary>
    Bootstrap = 1,

    /// <summary>It cannot be read.</summary>
    Unavailable = 2,
}
