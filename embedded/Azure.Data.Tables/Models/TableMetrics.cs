#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>Which metrics the service gathers.</summary>
public class TableMetrics
{
    /// <summary>Whether it gathers any.</summary>
    public TableMetrics(bool enabled)
    {
        Enabled = enabled;
    }

    /// <summary>The version of the metrics.</summary>
    public string Version { get; set; }

    /// <summary>Whether it gathers any.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether by operation.</summary>
    public bool? IncludeApis { get; set; }

    /// <summary>How long they are kept.</summary>
    public TableRetentionPolicy RetentionPolicy { get; set; }
}
