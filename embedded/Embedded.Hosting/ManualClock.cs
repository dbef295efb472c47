namespace Embedded.Hosting;

/// <summary>
/// A clock that stands still until it is moved. Moving it fires the timers that become due, in the order in which they are due, each
/// with the clock at its own instant. Elapsed time (<see cref="TimeProvider.GetTimestamp"/>) stays the machine's.
/// </summary>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly PriorityQueue<(ManualTimer Timer, long Version), (DateTimeOffset Due, long Order)> _timers = new();
    private DateTimeOffset _now;
    private long _order;

    /// <summary>A clock at an instant.</summary>
    /// <param name="now">The instant.</param>
    public ManualClock(DateTimeOffset now) => _now = now.ToUniversalTime();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Moves the clock forward.</summary>
    /// <param name="by">How far.</param>
    public void Advance(TimeSpan by) => SetUtcNow(GetUtcNow() + by);

    /// <summary>Moves the clock to an instant that is not before its own.</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is in the clock's past.</exception>
    public void SetUtcNow(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, GetUtcNow());
        FireUntil(instant);
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ManualTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void FireUntil(DateTimeOffset instant)
    {
        while (TakeDue(instant) is { } timer)
        {
            timer.Fire();
        }
    }

    private ManualTimer? TakeDue(DateTimeOffset until)
    {
        lock (_lock)
        {
            while (_timers.TryPeek(out var entry, out var priority) && priority.Due <= until)
            {
                _timers.Dequeue();
                if (entry.Timer.Version == entry.Version)
                {
                    _now = priority.Due > _now ? priority.Due : _now;
                    Plan(entry.Timer, entry.Timer.Period);
                    return entry.Timer;
                }
            }
            // Somebody else may have moved the clock further meanwhile.
            _now = until > _now ? until : _now;
            return null;
        }
    }

    private void Plan(ManualTimer timer, TimeSpan after)
    {
        timer.Version++;
        if (after != Timeout.InfiniteTimeSpan)
        {
            _timers.Enqueue((timer, timer.Version), (_now + after, _order++));
        }
    }

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private readonly ExecutionContext? _context = ExecutionContext.Capture();
        private bool _disposed;

        public long Version { get; set; }

        public TimeSpan Period { get; private set; } = Timeout.InfiniteTimeSpan;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                if (_disposed)
                {
                    return false;
                }
                Period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
                clock.Plan(this, dueTime);
            }
            // Due at once: there is no move of the clock to wait for.
            if (dueTime == TimeSpan.Zero)
            {
                ThreadPool.UnsafeQueueUserWorkItem(static c => c.FireUntil(c.GetUtcNow()), clock, preferLocal: false);
            }
            return true;
        }

        public void Fire()
        {
            if (_context is null)
            {
                callback(state);
            }
            else
            {
                ExecutionContext.Run(_context, s => callback(s), state);
            }
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                _disposed = true;
                Version++;
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
