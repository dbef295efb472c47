#nullable disable

namespace Azure.Data.Tables;

/// <summary>What every entity has.</summary>
public interface ITableEntity
{
    /// <summary>The first part of the key: entities that share it can be changed in one transaction.</summary>
    string PartitionKey { get; set; }

    /// <summary>The second part of the key, unique within the partition.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last changed the entity; set by the service.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The entity's version; set by the service.</summary>
    ETag ETag { get; set; }
}
