#nullable disable

namespace Azure.Storage.Queues.Models;

/// <summary>The settings of an account's queue service.</summary>
public class QueueServiceProperties
{
    /// <summary>Settings that say nothing yet.</summary>
    public QueueServiceProperties()
    {
        Logging = new QueueAnalyticsLogging();
        HourMetrics = new QueueMetrics();
        MinuteMetrics = new QueueMetrics();
    }

    /// <summary>Which requests are logged.</summary>
    public QueueAnalyticsLogging Logging { get; set; }

    /// <summary>The metrics by the hour.</summary>
    public QueueMetrics HourMetrics { get; set; }

    /// <summary>The metrics by the minute.</summary>
    public QueueMetrics MinuteMetrics { get; set; }

    /// <summary>Whom browsers let in; must not be null when the settings are sent.</summary>
    public IList<QueueCorsRule> Cors { get; set; }
}
