using DurableTask.Core.Exceptions;

namespace Microsoft.DurableTask;

/// <summary>An activity or sub-orchestration failed.</summary>
public sealed class TaskFailedException : Exception
{
    /// <summary>Makes the exception from the one that failed the task.</summary>
    public TaskFailedException(string taskName, int taskId, Exception innerException)
        : base(Describe(taskName, taskId, innerException is OrchestrationException engine ? engine.FailureDetails?.ErrorMessage : innerException?.Message), innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = TaskFailureDetails.FromException(innerException);
    }

    /// <summary>Makes the exception from recorded details.</summary>
    public TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails)
        : base(Describe(taskName, taskId, failureDetails?.ErrorMessage))
    {
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails!;
    }

    /// <summary>What an orchestrator is thrown for a failed activity: as there, with the engine's own exception inside.</summary>
    internal TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails, OrchestrationException innerException)
        : base(Describe(taskName, taskId, failureDetails.ErrorMessage), innerException)
    {
        TaskName = taskName;
        TaskId = taskId;
        FailureDetails = failureDetails;
    }

    /// <summary>The failed task's name.</summary>
    public string TaskName { get; }

    /// <summary>The failed task's number within its orchestration.</summary>
    public int TaskId { get; }

    /// <summary>Why it failed.</summary>
    public TaskFailureDetails FailureDetails { get; }

    /// <summary>Set for failures that no retry can mend, such as a task that does not exist.</summary>
    internal bool IsNonRetriable { get; init; }

    /// <summary>Whether the failure is of exactly the given type.</summary>
    [Obsolete("Use the FailureDetails property and its IsCausedBy<T>() method")]
    public bool IsCausedByException<T>()
        where T : Exception => FailureDetails.ErrorType == typeof(T).FullName;

    private static string Describe(string taskName, int taskId, string? cause) =>
        $"Task '{taskName}' (#{taskId}) failed with an unhandled exception{(cause is null ? "." : $": {cause}")}";
}
