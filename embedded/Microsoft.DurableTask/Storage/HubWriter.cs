namespace Microsoft.DurableTask.Storage;

/// <summary>Something to write. What is given to the writer first is applied first.</summary>
internal abstract class WriteOperation
{
    /// <summary>Writes, on the writing thread, within the batch's transaction.</summary>
    internal abstract void Apply(HubStatements statements);

    /// <summary>The batch is on the disk.</summary>
    internal abstract void Committed();

    /// <summary>The batch was rolled back.</summary>
    internal abstract void Failed(Exception exception);
}

/// <summary>
/// The one thread that writes: it takes all that has come in since the last batch and commits it at once. So a write costs a share of
/// a commit under load, and one commit when there is none.
/// </summary>
internal sealed class HubWriter : IDisposable
{
    private const int FullBatch = 512;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(2);

    private readonly Lock gate = new();
    private readonly AutoResetEvent arrived = new(false);
    private readonly HubFile file;
    private readonly HubStatements statements;
    private readonly Func<int> moreComing;
    private readonly Thread thread;
    private List<WriteOperation> waiting = [];
    private bool stopping;

    /// <summary>Starts the thread.</summary>
    /// <param name="file">Where to write.</param>
    /// <param name="moreComing">How many operations are being made just now and are worth a short wait.</param>
    internal HubWriter(HubFile file, Func<int> moreComing)
    {
        this.file = file;
        this.moreComing = moreComing;
        statements = new HubStatements(file.Writer);
        thread = new Thread(Work) { IsBackground = true, Name = "Durable Task writer" };
        thread.Start();
    }

    /// <summary>Told before (false) and after (true) each commit; for tests that end the process there.</summary>
    internal static Action<bool>? Committing { get; set; }

    internal void Enqueue(WriteOperation operation) => ObjectDisposedException.ThrowIf(!TryEnqueue(operation), this);

    /// <summary>False when the hub has been closed.</summary>
    internal bool TryEnqueue(WriteOperation operation)
    {
        bool first;
        lock (gate)
        {
            if (stopping)
            {
                return false;
            }

            waiting.Add(operation);
            first = waiting.Count == 1;
        }

        if (first)
        {
            arrived.Set();
        }

        return true;
    }

    /// <summary>Writes what is waiting and ends.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            stopping = true;
        }

        arrived.Set();
        thread.Join();
        arrived.Dispose();
    }

    private void Work()
    {
        var batch = new List<WriteOperation>();
        while (true)
        {
            arrived.WaitOne();
            while (TakeAll(ref batch))
            {
                Write(batch);
                batch = [];
            }

            lock (gate)
            {
                if (stopping && waiting.Count == 0)
                {
                    return;
                }
            }
        }
    }

    private bool TakeAll(ref List<WriteOperation> batch)
    {
        var until = Environment.TickCount64 + (long)LongestWait.TotalMilliseconds;
        while (true)
        {
            lock (gate)
            {
                if (waiting.Count == 0)
                {
                    return false;
                }

                if (waiting.Count >= FullBatch || stopping || moreComing() == 0 || Environment.TickCount64 >= until)
                {
                    (batch, waiting) = (waiting, batch);
                    return true;
                }
            }

            Thread.Sleep(1);
        }
    }

    private void Write(List<WriteOperation> batch)
    {
        try
        {
            // A hub in memory is read through the same connection: nobody may come in between before all is undone.
            lock (file.Writer)
            {
                Commit(batch);
            }
        }
        catch (Exception e)
        {
            batch.ForEach(o => o.Failed(e));
            return;
        }

        // The writer goes on with the next batch while the pool tells the callers of this one.
        ThreadPool.UnsafeQueueUserWorkItem(static done => done.ForEach(o => o.Committed()), batch, preferLocal: false);
    }

    private void Commit(List<WriteOperation> batch)
    {
        try
        {
            statements.Begin();
            foreach (var operation in batch)
            {
                operation.Apply(statements);
            }

            Committing?.Invoke(false);
            statements.Commit();
            Committing?.Invoke(true);
        }
        catch
        {
            statements.Rollback();
            throw;
        }
    }
}
