using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Storage;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Engine;

/// <summary>
/// The engine: it knows every instance that is not over, lets them take their turns, stores each turn in one transaction, and only then
/// does what the turn asked for. So a crash loses nothing that was promised and starts nothing that was not stored.
/// </summary>
internal sealed partial class Hub : IWorkProbe, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Instance> instances = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(Instance Instance, int Turn)> hot = new();
    private readonly ConcurrentQueue<Instance> parked = new();
    private readonly HubSettings settings;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly HubFile file;
    private readonly HubWriter writer;
    private readonly TimerQueue timers;
    private readonly Limiter turns;
    private readonly Limiter activities;
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer? purge;
    private IReadOnlyList<HostedWorker> workers = [];
    private volatile bool dispatching;
    private volatile bool stopping;
    private bool disposed;
    private int work;

    /// <summary>Opens the hub. Nothing runs before <see cref="Start"/>.</summary>
    /// <exception cref="HubInUseException">Another host runs it.</exception>
    internal Hub(HubSettings settings, TimeProvider clock, ILoggerFactory loggers)
    {
        this.settings = settings;
        this.clock = clock;
        logger = loggers.CreateLogger("Microsoft.DurableTask.Hub");
        file = new HubFile(settings.Path);
        turns = new Limiter(settings.MaxTurns);
        activities = new Limiter(settings.MaxActivities);
        timers = new TimerQueue(clock, static instance => instance.Post(null));
        Waiters = new InstanceWaiters();
        try
        {
            writer = new HubWriter(file, () => turns.Running);
            Reader = new HubReader(file);
            LoadActive();
        }
        catch
        {
            // Nobody else will: who could not open the hub must be able to try again once the file is mended.
            timers.Dispose();
            writer?.Dispose();
            file.Dispose();
            throw;
        }

        if (settings.Retention is { } retention)
        {
            purge = clock.CreateTimer(_ => PurgeOlderThan(retention), null, TimeSpan.Zero, TimeSpan.FromHours(1));
        }
    }

    /// <inheritdoc/>
    public bool IsBusy => dispatching
        && (Volatile.Read(ref work) > 0 || timers.IsFiring || timers.Next <= clock.GetUtcNow());

    /// <inheritdoc/>
    public DateTimeOffset? NextDue => dispatching ? timers.Next : null;

    internal HubReader Reader { get; }

    internal bool ListsWithoutPayloads => settings.ListsWithoutPayloads;

    internal InstanceWaiters Waiters { get; }

    internal long Now => clock.GetUtcNow().UtcTicks;

    /// <summary>Lets the instances take turns, run by the given workers.</summary>
    internal void Start(IReadOnlyList<HostedWorker> by)
    {
        workers = by;
        dispatching = true;

        // Whoever parks an instance looks at that again afterwards: one of the two must see the other.
        Interlocked.MemoryBarrier();
        while (parked.TryDequeue(out var instance))
        {
            turns.Start(instance);
        }

        foreach (var (key, generation, id, call) in Reader.Orphans())
        {
            var gone = new Instance(this, id) { Key = key };
            gone.Leave();
            StartActivity(null, gone, generation, call);
        }
    }

    /// <summary>Lets what runs come to its end and stores it; starts nothing more.</summary>
    internal async Task StopAsync(CancellationToken cancellation)
    {
        if (stopping)
        {
            return;
        }

        stopping = true;
        purge?.Dispose();
        timers.Dispose();
        if (dispatching && Volatile.Read(ref work) > 0)
        {
            await Task.WhenAny(idle.Task, Task.Delay(Timeout.Infinite, cancellation)).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await StopAsync(soon.Token).ConfigureAwait(false);
        Drop();
    }

    /// <summary>Lets go of the file. What still runs finds nobody to tell, and runs again in the next host.</summary>
    internal void Drop()
    {
        disposed = true;
        dispatching = false;
        timers.Dispose();
        writer.Dispose();
        file.Dispose();
    }

    internal HostedWorker WorkerForActivity(string name) =>
        workers.Count == 1 ? workers[0] : workers.FirstOrDefault(w => w.Tasks.KnowsActivity(name)) ?? workers[0];

    internal void Schedule(Instance instance)
    {
        Interlocked.Increment(ref work);
        Run(instance);
    }

    internal void ActivityDone()
    {
        activities.Done();
        WorkDone();
    }

    /// <summary>An instance that messages can be sent to; null when there is none or it is over.</summary>
    internal Instance? Find(string id) => instances.GetValueOrDefault(id);

    /// <summary>Takes an id for a new instance; null when one that is not over has it.</summary>
    internal Instance? Claim(string id)
    {
        var instance = new Instance(this, id);
        return instances.TryAdd(id, instance) ? instance : null;
    }

    /// <summary>Gives up an instance that is over, or was never made. Gives back the messages that it has not taken.</summary>
    internal List<HubEvent> Release(Instance instance)
    {
        var left = instance.Leave();
        instances.TryRemove(KeyValuePair.Create(instance.Id, instance));
        timers.Set(instance, null);
        return left;
    }

    internal void Write(WriteOperation operation) => writer.Enqueue(operation);

    /// <summary>False when the hub has been closed.</summary>
    internal bool TryWrite(WriteOperation operation) => writer.TryEnqueue(operation);

    /// <summary>A new instance is stored and begins, at once or when its time has come.</summary>
    internal void Begin(Instance instance, long? startAt)
    {
        if (startAt is not null)
        {
            timers.Set(instance, startAt);
        }

        if (instance.EndTurn(again: startAt is null))
        {
            Schedule(instance);
        }
    }

    /// <summary>Stores a message and hands it over.</summary>
    internal Task SendAsync(string id, HubEvent message)
    {
        if (Find(id) is not { } instance)
        {
            return Task.CompletedTask;
        }

        var operation = new MessageWrite(this, instance, message);
        return instance.Post(message, () => writer.Enqueue(operation)) ? operation.Done : Task.CompletedTask;
    }

    /// <summary>Notes that an activity has run whose orchestration did not wait for it.</summary>
    internal void OrphanDone(Instance caller, int generation, int taskId) => writer.TryEnqueue(new OrphanDone(caller.Key, generation, taskId));

    private void PurgeOlderThan(TimeSpan retention)
    {
        try
        {
            if (!disposed && Reader.Completed(null, 0, Now - retention.Ticks, (0, 0), 500) is { Count: > 0 } old)
            {
                var write = new PurgeWrite(old.ConvertAll(o => o.Id));
                if (writer.TryEnqueue(write))
                {
                    write.Done.ContinueWith(_ => PurgeOlderThan(retention), TaskContinuationOptions.OnlyOnRanToCompletion);
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // On a timer's thread this would end the process; the next hour tries again.
            logger.NotPurged(e);
        }
    }

    private void LoadActive()
    {
        var byKey = new Dictionary<long, Instance>();
        foreach (var row in Reader.Active())
        {
            var instance = new Instance(this, row.Id)
            {
                Key = row.Key,
                Status = row.Status,
                Generation = row.Generation,
                Recovering = row.Busy,
                HasStoredMessages = true,
            };
            instances[row.Id] = byKey[row.Key] = instance;
            timers.Set(instance, row.Due);
        }

        foreach (var (key, message) in Reader.Messages())
        {
            byKey.GetValueOrDefault(key)?.Post(message);
        }

        foreach (var instance in byKey.Values)
        {
            if (instance.EndTurn(again: instance.Recovering))
            {
                Schedule(instance);
            }
        }
    }

    private void Run(Instance instance)
    {
        if (dispatching)
        {
            turns.Start(instance);
            return;
        }

        parked.Enqueue(instance);
        if (dispatching && parked.TryDequeue(out var other))
        {
            turns.Start(other);
        }
    }

    private void WorkDone()
    {
        if (Interlocked.Decrement(ref work) == 0 && stopping)
        {
            idle.TrySetResult();
        }
    }
}
