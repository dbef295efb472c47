namespace Microsoft.DurableTask;

/// <summary>Options of a call of an activity or sub-orchestration.</summary>
public record TaskOptions
{
    /// <summary>Makes options.</summary>
    /// <param name="retry">How failures are retried.</param>
    public TaskOptions(TaskRetryOptions? retry)
        : this(retry, null)
    {
    }

    /// <summary>Makes options.</summary>
    /// <param name="retry">How failures are retried.</param>
    /// <param name="tags">Tags that go along with the call.</param>
    public TaskOptions(TaskRetryOptions? retry = null, IDictionary<string, string>? tags = null)
    {
        Retry = retry;
        Tags = tags;
    }

    /// <summary>Copies options.</summary>
    public TaskOptions(TaskOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Retry = options.Retry;
        Tags = options.Tags;
        Version = options.Version;
    }

    /// <summary>How failures are retried; null for not at all.</summary>
    public TaskRetryOptions? Retry { get; init; }

    /// <summary>Tags that go along with the call.</summary>
    public IDictionary<string, string>? Tags { get; init; }

    /// <summary>The version to call; null for the usual one.</summary>
    public TaskVersion? Version { get; init; }

    /// <summary>Options that retry by a policy.</summary>
    public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new(policy);

    /// <summary>Options that retry as a handler says.</summary>
    public static TaskOptions FromRetryHandler(AsyncRetryHandler handler) => new(handler);

    /// <summary>Options that retry as a handler says.</summary>
    public static TaskOptions FromRetryHandler(RetryHandler handler) => new(handler);

    /// <summary>These options with an instance id for a sub-orchestration.</summary>
    public SubOrchestrationOptions WithInstanceId(string instanceId) => new(this, instanceId);
}
