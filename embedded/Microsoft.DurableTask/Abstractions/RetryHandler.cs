namespace Microsoft.DurableTask;

/// <summary>Decides whether a failed task is tried again.</summary>
public delegate bool RetryHandler(RetryContext retryContext);

/// <summary>Decides, with durable operations of the context if need be, whether a failed task is tried again.</summary>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);

/// <summary>What a retry handler decides upon.</summary>
/// <param name="OrchestrationContext">The context of the calling orchestration.</param>
/// <param name="LastAttemptNumber">The number of attempts so far; the first is 1.</param>
/// <param name="LastFailure">Why the last attempt failed.</param>
/// <param name="TotalRetryTime">Time since the first attempt was scheduled.</param>
/// <param name="CancellationToken">The call's cancellation token.</param>
public record RetryContext(
    TaskOrchestrationContext OrchestrationContext,
    int LastAttemptNumber,
    TaskFailureDetails LastFailure,
    TimeSpan TotalRetryTime,
    CancellationToken CancellationToken);
