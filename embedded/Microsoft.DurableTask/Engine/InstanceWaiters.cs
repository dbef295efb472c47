namespace Microsoft.DurableTask.Engine;

/// <summary>Those who wait for an instance to change its status.</summary>
internal sealed class InstanceWaiters
{
    private readonly Dictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>A task that completes with the next change. Whoever takes it looks at the status afterwards, and so misses none.</summary>
    internal Task Next(string id)
    {
        lock (waiting)
        {
            if (!waiting.TryGetValue(id, out var source))
            {
                waiting[id] = source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            return source.Task;
        }
    }

    internal void Signal(string id)
    {
        TaskCompletionSource? source;
        lock (waiting)
        {
            waiting.Remove(id, out source);
        }

        source?.SetResult();
    }
}
