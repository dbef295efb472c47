using System.Globalization;
using NCrontab;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>When a timer function runs: a cron expression in a time zone, or a fixed span.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule? _cron;
    private readonly TimeSpan _span;
    private readonly TimeZoneInfo _zone;
    private readonly bool _everyHour;

    private TimerSchedule(CrontabSchedule? cron, TimeSpan span, TimeZoneInfo zone, bool everyHour)
    {
        _cron = cron;
        _span = span;
        _zone = zone;
        _everyHour = everyHour;
    }

    public static TimerSchedule? TryParse(string expression, TimeZoneInfo zone)
    {
        string[] fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length != 5 }) is { } cron)
        {
            return new TimerSchedule(cron, default, zone, fields[^4] == "*");
        }
        return TimeSpan.TryParse(expression, CultureInfo.InvariantCulture, out TimeSpan span) && span > TimeSpan.Zero
            ? new TimerSchedule(null, span, zone, false)
            : null;
    }

    /// <summary>The first run after an instant; null when there is none.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant)
    {
        if (_cron is null)
        {
            return instant + _span;
        }
        DateTime local = TimeZoneInfo.ConvertTime(instant, _zone).DateTime;
        DateTime next = _cron.GetNextOccurrence(local);
        if (next.Year >= 9999)
        {
            return null;
        }
        // An hourly or more frequent schedule goes by elapsed time, so that the hour that a zone repeats in autumn is not left out.
        return _everyHour ? instant.ToUniversalTime() + (next - local) : ToInstant(next);
    }

    /// <summary>Whether runs follow each other within less than a minute: then they are not noted down.</summary>
    public bool IsFrequent(DateTimeOffset now) =>
        NextAfter(now) is { } first && NextAfter(first) is { } second && second - first < TimeSpan.FromMinutes(1) && (_cron is null || IsEveryMinute());

    public override string ToString() => _cron?.ToString() ?? _span.ToString("c", CultureInfo.InvariantCulture);

    private bool IsEveryMinute() => _cron!.ToString().Split(' ').Skip(1).All(f => f == "*");

    private DateTimeOffset ToInstant(DateTime local)
    {
        // A time that spring leaves out runs as much later as the clocks are put forward; one that autumn repeats runs the first time.
        if (_zone.IsInvalidTime(local))
        {
            return new DateTimeOffset(local, _zone.GetUtcOffset(local.AddHours(-3))).ToUniversalTime();
        }
        TimeSpan offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
