namespace Microsoft.DurableTask.Engine;

/// <summary>Those who wait for an instance to change its status.</summary>
internal sealed class InstanceWaiters
{
    private readonly Dictionary<string, Change> waiting = new(StringComparer.Ordinal);

    /// <summary>How many instances are waited for.</summary>
    internal int Count
    {
        get
        {
            lock (waiting)
            {
                return waiting.Count;
            }
        }
    }

    /// <summary>A task that completes with the next change. Whoever takes it looks at the status afterwards, and so misses none.</summary>
    internal Task Next(string id)
    {
        lock (waiting)
        {
            if (!waiting.TryGetValue(id, out var change))
            {
                waiting[id] = change = new Change();
            }

            change.Waiters++;
            return change.Source.Task;
        }
    }

    /// <summary>Takes back a wait whose task is not waited for any longer.</summary>
    internal void Leave(string id, Task next)
    {
        lock (waiting)
        {
            if (waiting.TryGetValue(id, out var change) && change.Source.Task == next && --change.Waiters == 0)
            {
                waiting.Remove(id);
            }
        }
    }

    internal void Signal(string id)
    {
        Change? change;
        lock (waiting)
        {
            waiting.Remove(id, out change);
        }

        change?.Source.SetResult();
    }

    private sealed class Change
    {
        internal TaskCompletionSource Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal int Waiters { get; set; }
    }
}
