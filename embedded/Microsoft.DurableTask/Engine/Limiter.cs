namespace Microsoft.DurableTask.Engine;

/// <summary>Runs work items on the thread pool, no more than so many at once; the others wait in the order they came.</summary>
internal sealed class Limiter(int limit)
{
    private readonly Lock gate = new();
    private readonly Queue<IThreadPoolWorkItem> waiting = new();
    private int running;

    internal int Running => Volatile.Read(ref running);

    internal void Start(IThreadPoolWorkItem item)
    {
        lock (gate)
        {
            if (running >= limit)
            {
                waiting.Enqueue(item);
                return;
            }

            running++;
        }

        ThreadPool.UnsafeQueueUserWorkItem(item, preferLocal: false);
    }

    /// <summary>Says that an item is done.</summary>
    internal void Done()
    {
        IThreadPoolWorkItem? next;
        lock (gate)
        {
            if (!waiting.TryDequeue(out next))
            {
                running--;
                return;
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(next, preferLocal: false);
    }
}
