using System.Globalization;
using NCrontab;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>When a timer function runs: a cron expression in a time zone, or a fixed span.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule? _cron;
    private readonly TimeSpan _span;
    private readonly TimeZoneInfo _zone;
    private readonly bool _isInterval;

    private TimerSchedule(CrontabSchedule? cron, TimeSpan span, TimeZoneInfo zone, bool isInterval)
    {
        _cron = cron;
        _span = span;
        _zone = zone;
        _isInterval = isInterval;
    }

    public static TimerSchedule? TryParse(string expression, TimeZoneInfo zone)
    {
        string[] fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (CrontabSchedule.TryParse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length != 5 }) is { } cron)
        {
            // As the official host has it: with a wildcard, a step or a range in the seconds, minutes or hours it runs at intervals.
            return new TimerSchedule(cron, default, zone, fields[..^3].Any(field => field.AsSpan().ContainsAny('*', '/', '-')));
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
        DateTimeOffset now = TimeZoneInfo.ConvertTime(instant, _zone);
        DateTime next = _cron.GetNextOccurrence(now.DateTime);
        if (_isInterval && _zone.IsAmbiguousTime(now) && InRepeatedTime(now, next) is { } repeated)
        {
            return repeated;
        }
        // The first time of a time that autumn repeats may be over: then it has run.
        while (next.Year < 9999 && ToInstant(next) <= instant)
        {
            next = _cron.GetNextOccurrence(next);
        }
        return next.Year < 9999 ? ToInstant(next) : null;
    }

    /// <summary>Whether runs follow each other within less than a minute: then they are not noted down.</summary>
    public bool IsFrequent(DateTimeOffset now) =>
        NextAfter(now) is { } first && NextAfter(first) is { } second && second - first < TimeSpan.FromMinutes(1) && (_cron is null || IsEveryMinute());

    public override string ToString() => _cron?.ToString() ?? _span.ToString("c", CultureInfo.InvariantCulture);

    private bool IsEveryMinute() => _cron!.ToString().Split(' ').Skip(1).All(f => f == "*");

    /// <summary>While autumn repeats a time, a schedule of intervals goes on through both passes.</summary>
    private DateTimeOffset? InRepeatedTime(DateTimeOffset now, DateTime next)
    {
        TimeSpan[] offsets = _zone.GetAmbiguousTimeOffsets(now);
        if (_zone.IsAmbiguousTime(next))
        {
            return new DateTimeOffset(next, now.Offset).ToUniversalTime();
        }
        if (now.Offset == offsets.Max())
        {
            DateTime start = now.DateTime.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
            while (_zone.IsAmbiguousTime(start.AddMinutes(-1)))
            {
                start = start.AddMinutes(-1);
            }
            DateTime again = _cron!.GetNextOccurrence(start.AddTicks(-1));
            return _zone.IsAmbiguousTime(again) ? new DateTimeOffset(again, offsets.Min()).ToUniversalTime() : null;
        }
        return null;
    }

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
