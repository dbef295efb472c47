using Microsoft.DurableTask.Abstractions;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

/// <summary>
/// What an orchestrator knows and can do. Everything here is deterministic: it gives the same on each replay. An orchestrator awaits
/// nothing but the tasks of its context.
/// </summary>
public abstract class TaskOrchestrationContext
{
    private ILoggerFactory? replaySafeLoggerFactory;

    /// <summary>The orchestrator's name.</summary>
    public abstract TaskName Name { get; }

    /// <summary>The instance id.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The orchestration that called this one; null for one started by a client.</summary>
    public abstract ParentOrchestrationInstance? Parent { get; }

    /// <summary>The time, in UTC, of the present step; the same on each replay.</summary>
    public abstract DateTime CurrentUtcDateTime { get; }

    /// <summary>Whether what runs now has run before.</summary>
    public abstract bool IsReplaying { get; }

    /// <summary>The instance's version; empty for none.</summary>
    public virtual string Version => string.Empty;

    /// <summary>Properties that the host set.</summary>
    public virtual IReadOnlyDictionary<string, object?> Properties { get; } = new Dictionary<string, object?>();

    /// <summary>Makes loggers that are silent while replaying.</summary>
    public virtual ILoggerFactory ReplaySafeLoggerFactory => replaySafeLoggerFactory ??= new ReplaySafeFactory(this);

    /// <summary>Where loggers come from.</summary>
    protected abstract ILoggerFactory LoggerFactory { get; }

    /// <summary>Reads the instance's input.</summary>
    public abstract T? GetInput<T>();

    /// <summary>Calls an activity that gives no result.</summary>
    /// <exception cref="TaskFailedException">The activity failed.</exception>
    public virtual Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) =>
        CallActivityAsync<object>(name, input, options);

    /// <summary>Calls an activity that takes no input and gives no result.</summary>
    /// <exception cref="TaskFailedException">The activity failed.</exception>
    public virtual Task CallActivityAsync(TaskName name, TaskOptions options) => CallActivityAsync(name, null, options);

    /// <summary>Calls an activity that takes no input.</summary>
    /// <exception cref="TaskFailedException">The activity failed.</exception>
    public virtual Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options) =>
        CallActivityAsync<TResult>(name, null, options);

    /// <summary>Calls an activity.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Retries, tags, version.</param>
    /// <exception cref="TaskFailedException">The activity failed.</exception>
    public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);

    /// <summary>A task that completes after the given time.</summary>
    public virtual Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken) =>
        CreateTimer(CurrentUtcDateTime.Add(delay), cancellationToken);

    /// <summary>A task that completes at the given time.</summary>
    /// <param name="fireAt">When; a local time is converted to UTC.</param>
    /// <param name="cancellationToken">Cancels the timer.</param>
    public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);

    /// <summary>A task that completes with the next event of a name; an event that came before is taken at once.</summary>
    /// <param name="eventName">The event's name; case does not matter.</param>
    /// <param name="cancellationToken">Gives the wait up; an event that comes later is kept for the next wait.</param>
    public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);

    /// <summary>Waits for an event no longer than the given time.</summary>
    /// <exception cref="TaskCanceledException">No event came in time.</exception>
    public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) =>
        WaitForExternalEvent<T>(eventName, timeout, CancellationToken.None);

    /// <summary>Waits for an event no longer than the given time.</summary>
    /// <exception cref="TaskCanceledException">No event came in time, or the wait was cancelled.</exception>
    public async Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var stopTimer = new CancellationTokenSource();
        var timer = CreateTimer(timeout, stopTimer.Token);
        using var stopWaiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var received = WaitForExternalEvent<T>(eventName, stopWaiting.Token);

        if (await Task.WhenAny(timer, received) == received)
        {
            stopTimer.Cancel();
        }
        else
        {
            stopWaiting.Cancel();
        }

        return await received;
    }

    /// <summary>Sends an event to another instance.</summary>
    public abstract void SendEvent(string instanceId, string eventName, object payload);

    /// <summary>Sets what the instance shows as its custom status.</summary>
    public abstract void SetCustomStatus(object? customStatus);

    /// <summary>Runs another orchestration and waits for its result.</summary>
    /// <param name="orchestratorName">The orchestrator's name.</param>
    /// <param name="input">Its input.</param>
    /// <param name="options">Retries, tags, version; instance id with <see cref="SubOrchestrationOptions"/>.</param>
    /// <exception cref="TaskFailedException">The sub-orchestration failed.</exception>
    public abstract Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null);

    /// <summary>Runs another orchestration that takes no input and waits for its result.</summary>
    /// <exception cref="TaskFailedException">The sub-orchestration failed.</exception>
    public virtual Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync<TResult>(orchestratorName, null, options);

    /// <summary>Runs another orchestration that takes no input and waits for its end.</summary>
    /// <exception cref="TaskFailedException">The sub-orchestration failed.</exception>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, TaskOptions options) =>
        CallSubOrchestratorAsync(orchestratorName, null, options);

    /// <summary>Runs another orchestration and waits for its end.</summary>
    /// <exception cref="TaskFailedException">The sub-orchestration failed.</exception>
    public virtual Task CallSubOrchestratorAsync(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        CallSubOrchestratorAsync<object>(orchestratorName, input, options);

    /// <summary>Once the orchestrator returns, the instance begins anew with an empty history.</summary>
    /// <param name="newInput">The input of the next execution.</param>
    /// <param name="preserveUnprocessedEvents">Whether events that nothing has waited for yet are handed on.</param>
    public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);

    /// <summary>Once the orchestrator returns, the instance begins anew with an empty history.</summary>
    public virtual void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ContinueAsNew(options.NewInput, options.PreserveUnprocessedEvents);
    }

    /// <summary>A unique id that is the same on each replay.</summary>
    public abstract Guid NewGuid();

    /// <summary>A logger that is silent while replaying.</summary>
    public virtual ILogger CreateReplaySafeLogger(string categoryName) =>
        new ReplaySafeLogger(this, UnwrappedLoggerFactory().CreateLogger(categoryName));

    /// <summary>A logger that is silent while replaying.</summary>
    public virtual ILogger CreateReplaySafeLogger(Type type) => new ReplaySafeLogger(this, UnwrappedLoggerFactory().CreateLogger(type));

    /// <summary>A logger that is silent while replaying.</summary>
    public virtual ILogger CreateReplaySafeLogger<T>() => new ReplaySafeLogger(this, UnwrappedLoggerFactory().CreateLogger<T>());

    /// <summary>Compares the instance's version with another: less than, equal to or greater than zero.</summary>
    public virtual int CompareVersionTo(string version) => TaskOrchestrationVersioningUtils.CompareVersions(Version, version);

    private ILoggerFactory UnwrappedLoggerFactory()
    {
        var factory = LoggerFactory;
        for (var depth = 0; factory is ReplaySafeFactory wrapper; depth++)
        {
            // A context that wraps another must hand out the inner one's factory; handing out its own would never end.
            factory = depth < 10
                ? wrapper.Underlying
                : throw new InvalidOperationException(
                    "Maximum unwrap depth exceeded: the context's LoggerFactory leads back to its own ReplaySafeLoggerFactory.");
        }

        return factory;
    }

    private sealed class ReplaySafeLogger(TaskOrchestrationContext context, ILogger logger) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => logger.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!context.IsReplaying)
            {
                logger.Log(logLevel, eventId, state, exception, formatter);
            }
        }
    }

    private sealed class ReplaySafeFactory(TaskOrchestrationContext context) : ILoggerFactory
    {
        internal ILoggerFactory Underlying => context.LoggerFactory;

        public ILogger CreateLogger(string categoryName) => context.CreateReplaySafeLogger(categoryName);

        public void AddProvider(ILoggerProvider provider) =>
            throw new NotSupportedException("Adding a provider to the replay-safe logger factory is not supported.");

        public void Dispose()
        {
        }
    }
}
