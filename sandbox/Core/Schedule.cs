namespace Serverless.Sandbox.Core;

/// <summary>Runs jobs when the business clock reaches them: steps one at a time, webhooks in parallel lanes.</summary>
internal sealed class Schedule : IAsyncDisposable
{
    private const int Parallel = 16;
    private const int MostInBatch = 100;

    private readonly TimeProvider clock;
    private readonly Func<Job, Task> runStep;
    private readonly Func<IReadOnlyList<Job>, CancellationToken, Task> deliver;
    private readonly Lock gate = new();
    private readonly PriorityQueue<Job, (long Due, long Seq)> waiting = new();
    private readonly Dictionary<string, Queue<Job>> lanes = [];
    private readonly SemaphoreSlim signal = new(0);
    private readonly SemaphoreSlim slots = new(Parallel);
    private readonly CancellationTokenSource stop = new();
    private readonly ITimer timer;
    private Task pumping = Task.CompletedTask;
    private int steps;

    public Schedule(
        TimeProvider clock, Func<Job, Task> runStep, Func<IReadOnlyList<Job>, CancellationToken, Task> deliver)
    {
        this.clock = clock;
        this.runStep = runStep;
        this.deliver = deliver;
        timer = clock.CreateTimer(_ => signal.Release(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether something that is due has not been done.</summary>
    public bool IsBusy
    {
        get
        {
            lock (gate)
            {
                return steps > 0 || lanes.Count > 0
                    || (waiting.TryPeek(out Job? next, out _) && next.Due <= clock.GetUtcNow());
            }
        }
    }

    /// <summary>When the next job is due that is not due now.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            lock (gate)
                return waiting.TryPeek(out Job? next, out _) ? next.Due : null;
        }
    }

    public void Start(IReadOnlyCollection<Job> stored)
    {
        pumping = Task.Run(PumpAsync);
        Add(stored);
    }

    public void Add(IReadOnlyCollection<Job> jobs)
    {
        if (jobs.Count == 0)
            return;
        lock (gate)
        {
            foreach (Job job in jobs)
                waiting.Enqueue(job, (job.Due.UtcTicks, job.Seq));
        }
        signal.Release();
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
            foreach (Queue<Job> lane in lanes.Values)
                lane.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        signal.Release();
        await pumping;
        await timer.DisposeAsync();
        while (slots.CurrentCount < Parallel)
            await Task.Delay(5);
    }

    private async Task PumpAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            await signal.WaitAsync();
            while (!stop.IsCancellationRequested && TakeDue() is { } job)
            {
                try
                {
                    if (!Webhooks.IsTarget(job.Target))
                        await runStep(job);
                }
                catch (Exception failure)
                {
                    Tell(job, failure);
                }
                finally
                {
                    lock (gate)
                        steps--;
                }
            }
            Arm();
        }
    }

    /// <summary>One job that cannot be done, and is still in the file, must not keep the others from being done.</summary>
    private static void Tell(Job job, Exception failure) => Console.Error.WriteLine($"{job.Target} {job.Lane} could not be done: {failure.Message}");

    private Job? TakeDue()
    {
        lock (gate)
        {
            if (!waiting.TryPeek(out Job? job, out _) || job.Due > clock.GetUtcNow())
                return null;
            waiting.Dequeue();
            steps++;
            if (Webhooks.IsTarget(job.Target))
            {
                if (!lanes.TryGetValue(job.Lane, out Queue<Job>? lane))
                {
                    lanes.Add(job.Lane, lane = new Queue<Job>());
                    _ = Task.Run(() => RunLaneAsync(job.Lane, lane));
                }
                lane.Enqueue(job);
            }
            return job;
        }
    }

    private void Arm()
    {
        DateTimeOffset now;
        do
        {
            now = clock.GetUtcNow();
            if (NextDue is not { } due)
                return;
            TimeSpan wait = due - now;
            if (wait <= TimeSpan.Zero)
            {
                signal.Release();
                return;
            }
            timer.Change(wait < TimeSpan.FromDays(40) ? wait : TimeSpan.FromDays(40), Timeout.InfiniteTimeSpan);
        }
        // When the clock was set meanwhile, the wait counts from where it stands now, and would end too late.
        while (clock.GetUtcNow() - now > TimeSpan.FromMilliseconds(10));
    }

    private async Task RunLaneAsync(string name, Queue<Job> lane)
    {
        while (true)
        {
            var batch = new List<Job>();
            lock (gate)
            {
                // Only SendGrid puts many events into one request.
                int most = name == Webhooks.SendGrid ? MostInBatch : 1;
                while (batch.Count < most && lane.TryDequeue(out Job? job))
                    batch.Add(job);
                if (batch.Count == 0 || stop.IsCancellationRequested)
                {
                    lanes.Remove(name);
                    return;
                }
            }
            await slots.WaitAsync();
            try
            {
                await deliver(batch, stop.Token);
            }
            catch (OperationCanceledException)
            {
                // The sandbox stops; the job is still in the file.
            }
            catch (Exception failure)
            {
                Tell(batch[0], failure);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
