using Microsoft.Extensions.Logging;

namespace Embedded.Tests.Worker;

public class LogMetricTests
{
    private sealed class Seen : ILogger
    {
        internal List<(LogLevel Level, EventId Event, IReadOnlyDictionary<string, object> State, string Text)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((logLevel, eventId, (IReadOnlyDictionary<string, object>)(object)state!, formatter(state, exception)));
    }

    [Fact]
    public void A_figure_is_an_event_of_its_own_kind_with_all_that_is_known_about_it()
    {
        var seen = new Seen();

        seen.LogMetric("picked", 3.5, new Dictionary<string, object> { ["location"] = "north" });

        var line = Assert.Single(seen.Lines);
        Assert.Equal((LogLevel.Information, 1, "MS_LogMetric", ""), (line.Level, line.Event.Id, line.Event.Name, line.Text));
        Assert.Equal(
            [("Name", "picked"), ("Value", 3.5), ("location", "north")],
            line.State.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value)));
    }
}
