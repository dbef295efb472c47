#pragma warning disable CS0618 // The filter is marked obsolete for being experimental.
using Microsoft.DurableTask.Abstractions;
using Microsoft.DurableTask.Storage;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Logging;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;
using TaskFactory = Microsoft.DurableTask.Worker.TaskFactory;

namespace Microsoft.DurableTask.Engine;

/// <summary>A registered worker: what it can run and how.</summary>
internal sealed class HostedWorker(
    TaskFactory tasks,
    DurableTaskWorkerOptions options,
    IServiceProvider services,
    ILoggerFactory loggers,
    IExceptionPropertiesProvider? exceptionProperties,
    IOrchestrationFilter? filter)
{
    internal TaskFactory Tasks => tasks;

    internal DurableTaskWorkerOptions Options => options;

    internal IServiceProvider Services => services;

    internal ILoggerFactory Loggers => loggers;

    internal ILogger OrchestrationLogger { get; } = loggers.CreateLogger("Microsoft.DurableTask.Worker.Orchestrations");

    internal ILogger ActivityLogger { get; } = loggers.CreateLogger("Microsoft.DurableTask.Worker.Activities");

    internal WorkItemLog WorkLog { get; } = new(loggers, options.Logging.UseLegacyCategories);

    internal TaskFailureDetails Describe(Exception exception)
    {
        try
        {
            return TaskFailureDetails.From(exception, e => exceptionProperties?.GetExceptionProperties(e) ?? TaskFailureDetails.NoProperties);
        }
        catch (Exception)
        {
            // Who cannot describe a failure must not keep it from being told.
            return TaskFailureDetails.From(exception, _ => TaskFailureDetails.NoProperties);
        }
    }

    /// <summary>Why this worker must leave an orchestration to another; null when it need not.</summary>
    internal string? Rejects(InstanceRow row)
    {
        if (filter is not null && !filter.IsOrchestrationValidAsync(new() { Name = row.Name, Tags = row.Tags }).AsTask().GetAwaiter().GetResult())
        {
            return "the orchestration filter does not let it through.";
        }

        return options.Versioning is { FailureStrategy: VersionFailureStrategy.Reject } ? VersionMismatch(row.Version)?.Message : null;
    }

    internal void CheckVersion(string? version)
    {
        if (VersionMismatch(version) is { } mismatch)
        {
            throw mismatch;
        }
    }

    private TaskRefusedException? VersionMismatch(string? version)
    {
        if (options.Versioning is not { } own)
        {
            return null;
        }

        var difference = TaskOrchestrationVersioningUtils.CompareVersions(version ?? string.Empty, own.Version);
        return own.MatchStrategy switch
        {
            VersionMatchStrategy.None => null,
            VersionMatchStrategy.Strict => difference == 0 ? null : new(
                "VersionMismatch", $"The orchestration version '{version}' does not match the worker version '{own.Version}'."),
            VersionMatchStrategy.CurrentOrOlder => difference <= 0 ? null : new(
                "VersionMismatch", $"The orchestration version '{version}' is greater than the worker version '{own.Version}'."),
            _ => new("VersionError", $"The version match strategy '{own.MatchStrategy}' is unknown."),
        };
    }
}
