using System.Collections.ObjectModel;

namespace Microsoft.Extensions.Logging;

/// <summary>What functions log besides lines of text.</summary>
public static class FunctionsLoggerExtensions
{
    private static readonly EventId Metric = new(1, "MS_LogMetric");

    /// <summary>Logs a figure, as information; telemetry finds it by the event's name <c>MS_LogMetric</c>.</summary>
    /// <param name="logger">The logger.</param>
    /// <param name="name">The figure's name.</param>
    /// <param name="value">The figure.</param>
    /// <param name="properties">What else is known about it, to sort it by.</param>
    public static void LogMetric(this ILogger logger, string name, double value, IDictionary<string, object>? properties = null)
    {
        Dictionary<string, object> state = new(properties ?? ReadOnlyDictionary<string, object>.Empty) { ["Name"] = name, ["Value"] = value };
        logger?.Log(LogLevel.Information, Metric, new ReadOnlyDictionary<string, object>(state), null, static (_, _) => "");
    }
}
