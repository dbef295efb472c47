using Microsoft.Azure.Functions.Worker.Hosting;

namespace Microsoft.DurableTask.Engine;

/// <summary>The instances that wait for a time, each with its earliest one. Nothing runs until the earliest of all is due.</summary>
internal sealed class TimerQueue : IDisposable
{
    // Timers of the platform have an upper limit of about 49 days; a day more or less of waking up costs nothing.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly SortedSet<Entry> entries = [];
    private readonly TimeProvider clock;
    private readonly Action<Instance> fire;
    private readonly ITimer timer;
    private long armedFor = long.MaxValue;
    private long added;
    private int firing;

    internal TimerQueue(TimeProvider clock, Action<Instance> fire)
    {
        this.clock = clock;
        this.fire = fire;
        timer = clock.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The earliest time that an instance waits for; null when none waits.</summary>
    internal DateTimeOffset? Next
    {
        get
        {
            lock (gate)
            {
                return entries.Count == 0 ? null : new DateTimeOffset(entries.Min.Due, TimeSpan.Zero);
            }
        }
    }

    public void Dispose() => timer.Dispose();

    /// <summary>Sets, moves or removes the time that an instance waits for.</summary>
    internal void Set(Instance instance, long? due)
    {
        lock (gate)
        {
            if (instance.Due == due)
            {
                return;
            }

            if (instance.Due is not null && instance.TimerEntry is { } old)
            {
                entries.Remove(old);
            }

            instance.Due = due;
            instance.TimerEntry = due is { } time ? new Entry(time, added++, instance) : null;
            if (instance.TimerEntry is { } entry)
            {
                entries.Add(entry);
                if (entry.Due < armedFor)
                {
                    Arm(entry.Due);
                }
            }
        }
    }

    private void FireDue()
    {
        var due = new List<Instance>();
        lock (gate)
        {
            armedFor = long.MaxValue;
            var now = clock.GetUtcNow().UtcTicks;
            while (entries.Count > 0 && entries.Min is var first && first.Due <= now)
            {
                entries.Remove(first);
                first.Instance.Due = null;
                first.Instance.TimerEntry = null;
                due.Add(first.Instance);
                Interlocked.Increment(ref firing);
            }

            if (entries.Count > 0)
            {
                Arm(entries.Min.Due);
            }
        }

        foreach (var instance in due)
        {
            fire(instance);
            Interlocked.Decrement(ref firing);
        }
    }

    /// <summary>Whether a due timer has not been handed over yet.</summary>
    internal bool IsFiring => Volatile.Read(ref firing) > 0;

    private void Arm(long due)
    {
        armedFor = due;
        timer.SetFor(new DateTimeOffset(due, TimeSpan.Zero), clock, LongestWait);
    }

    internal readonly record struct Entry(long Due, long Order, Instance Instance) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Due != other.Due ? Due.CompareTo(other.Due) : Order.CompareTo(other.Order);
    }
}
