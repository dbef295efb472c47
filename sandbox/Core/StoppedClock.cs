using System.Globalization;

namespace Serverless.Sandbox.Core;

/// <summary>A clock that stands still until it is set. Its timers fire when it is set to their time or later, in order.</summary>
internal sealed class StoppedClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = start;

    public static DateTimeOffset Read(string iso) =>
        DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    /// <summary>Sets the clock; it never goes back.</summary>
    public void Set(DateTimeOffset to)
    {
        while (true)
        {
            Timer? next;
            lock (gate)
            {
                next = timers.Where(t => t.Due <= to).MinBy(t => t.Due);
                if (next is null)
                {
                    now = to > now ? to : now;
                    return;
                }
                now = next.Due > now ? next.Due : now;
                next.Due = next.Period > TimeSpan.Zero ? now + next.Period : DateTimeOffset.MaxValue;
            }
            next.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (gate)
            timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(StoppedClock clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; set; } = DateTimeOffset.MaxValue;

        public TimeSpan Period { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool atOnce;
            lock (clock.gate)
            {
                Period = period;
                atOnce = dueTime == TimeSpan.Zero;
                Due = dueTime < TimeSpan.Zero || (atOnce && period <= TimeSpan.Zero) ? DateTimeOffset.MaxValue : clock.now + dueTime;
            }
            if (atOnce)
                ThreadPool.QueueUserWorkItem(_ => fire());
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
