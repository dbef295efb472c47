using Embedded.Hosting;

namespace Embedded.Tests;

/// <summary>A stopped clock that somebody moves at the worst moment: after a part has looked at it, and before that part's timer is set.</summary>
internal sealed class HastyClock(DateTimeOffset now) : TimeProvider
{
    private readonly ManualClock _inner = new(now);
    private long _move;

    /// <summary>Moves the clock once, when the next timer is set that waits at all.</summary>
    public void MoveAtNextTimer(TimeSpan by) => Volatile.Write(ref _move, by.Ticks);

    public void MoveBy(TimeSpan by) => _inner.Advance(by);

    public override DateTimeOffset GetUtcNow() => _inner.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        HastyTimer timer = new(this, _inner.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class HastyTimer(HastyClock clock, ITimer inner) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero && Interlocked.Exchange(ref clock._move, 0) is > 0 and var ticks)
            {
                clock._inner.Advance(TimeSpan.FromTicks(ticks));
            }
            return inner.Change(dueTime, period);
        }

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
