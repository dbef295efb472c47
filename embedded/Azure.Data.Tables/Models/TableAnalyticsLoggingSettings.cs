#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>Which requests the service logs.</summary>
public class TableAnalyticsLoggingSettings
{
    /// <summary>Which requests, and for how long.</summary>
    public TableAnalyticsLoggingSettings(string version, bool delete, bool read, bool write, TableRetentionPolicy retentionPolicy)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(retentionPolicy);
        Version = version;
        Delete = delete;
        Read = read;
        Write = write;
        RetentionPolicy = retentionPolicy;
    }

    /// <summary>The version of the log.</summary>
    public string Version { get; set; }

    /// <summary>Whether deletes.</summary>
    public bool Delete { get; set; }

    /// <summary>Whether reads.</summary>
    public bool Read { get; set; }

    /// <summary>Whether writes.</summary>
    public bool Write { get; set; }

    /// <summary>How long the log is kept.</summary>
    public TableRetentionPolicy RetentionPolicy { get; set; }
}
