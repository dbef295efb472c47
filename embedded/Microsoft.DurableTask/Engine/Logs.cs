using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Engine;

/// <summary>What the worker logs, under the official event ids and names.</summary>
internal static partial class Logs
{
    [LoggerMessage(EventId = 11, Level = LogLevel.Debug, Message = "{instanceId}: Sending {count} action(s) [{actionsList}] for '{name}' orchestrator.")]
    internal static partial void SendingOrchestratorResponse(this ILogger logger, string name, string instanceId, int count, string actionsList);

    [LoggerMessage(EventId = 13, Level = LogLevel.Debug, Message = "{instanceId}: Received request to run activity '{name}#{taskId}' with {sizeInBytes} bytes of input data.")]
    internal static partial void ReceivedActivityRequest(this ILogger logger, string name, int taskId, string instanceId, int sizeInBytes);

    [LoggerMessage(EventId = 14, Level = LogLevel.Debug, Message = "{instanceId}: Sending {successOrFailure} response for '{name}#{taskId}' activity with {sizeInBytes} bytes of output data.")]
    internal static partial void SendingActivityResponse(this ILogger logger, string successOrFailure, string name, int taskId, string instanceId, int sizeInBytes);

    [LoggerMessage(EventId = 55, Level = LogLevel.Information, Message = "{instanceId}: Evaluating custom retry handler for failed '{name}' task. Attempt = {attempt}.")]
    internal static partial void RetryingTask(this ILogger logger, string instanceId, string name, int attempt);

    [LoggerMessage(EventId = 600, Level = LogLevel.Information, Message = "'{Name}' orchestration with ID '{InstanceId}' started.")]
    internal static partial void OrchestrationStarted(this ILogger logger, string instanceId, string name);

    [LoggerMessage(EventId = 601, Level = LogLevel.Information, Message = "'{Name}' orchestration with ID '{InstanceId}' completed.")]
    internal static partial void OrchestrationCompleted(this ILogger logger, string instanceId, string name);

    [LoggerMessage(EventId = 602, Level = LogLevel.Information, Message = "'{Name}' orchestration with ID '{InstanceId}' failed.")]
    internal static partial void OrchestrationFailed(this ILogger logger, Exception ex, string instanceId, string name);

    [LoggerMessage(EventId = 603, Level = LogLevel.Information, Message = "'{Name}' activity of orchestration ID '{InstanceId}' started.")]
    internal static partial void ActivityStarted(this ILogger logger, string instanceId, string name);

    [LoggerMessage(EventId = 604, Level = LogLevel.Information, Message = "'{Name}' activity of orchestration ID '{InstanceId}' completed.")]
    internal static partial void ActivityCompleted(this ILogger logger, string instanceId, string name);

    [LoggerMessage(EventId = 605, Level = LogLevel.Information, Message = "'{Name}' activity of orchestration ID '{InstanceId}' failed.")]
    internal static partial void ActivityFailed(this ILogger logger, Exception ex, string instanceId, string name);

    [LoggerMessage(EventId = 701, Level = LogLevel.Warning, Message = "The orchestration '{InstanceId}' is left alone: {Reason}")]
    internal static partial void OrchestrationRejected(this ILogger logger, string instanceId, string reason);

    [LoggerMessage(EventId = 702, Level = LogLevel.Error, Message = "A turn of the orchestration '{InstanceId}' could not be stored; it is taken again.")]
    internal static partial void TurnNotStored(this ILogger logger, Exception ex, string instanceId);

    [LoggerMessage(EventId = 703, Level = LogLevel.Error, Message = "{Message}")]
    internal static partial void NonDeterminism(this ILogger logger, string message);

    [LoggerMessage(EventId = 704, Level = LogLevel.Warning, Message = "No DurableTask:SqlitePath is set: orchestrations are kept in memory and end with the process.")]
    internal static partial void KeptInMemory(this ILogger logger);

    [LoggerMessage(EventId = 705, Level = LogLevel.Warning, Message = "Old instances could not be removed; that is tried again in an hour.")]
    internal static partial void NotPurged(this ILogger logger, Exception ex);
}
