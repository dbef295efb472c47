#nullable disable

namespace Azure.Data.Tables.Models;

/// <summary>The settings of an account's table service. What is null stays as it is.</summary>
public class TableServiceProperties
{
    /// <summary>Settings that change nothing.</summary>
    public TableServiceProperties()
    {
        Cors = new List<TableCorsRule>();
    }

    internal TableServiceProperties(IList<TableCorsRule> cors)
    {
        Cors = cors;
    }

    /// <summary>Which requests are logged.</summary>
    public TableAnalyticsLoggingSettings Logging { get; set; }

    /// <summary>The metrics by the hour.</summary>
    public TableMetrics HourMetrics { get; set; }

    /// <summary>The metrics by the minute.</summary>
    public TableMetrics MinuteMetrics { get; set; }

    /// <summary>Whom browsers let in.</summary>
    public IList<TableCorsRule> Cors { get; }
}
