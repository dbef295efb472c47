namespace Microsoft.DurableTask.Engine;

/// <summary>A task that cannot run here, however often it is tried.</summary>
internal sealed class TaskRefusedException(string errorType, string message) : Exception(message)
{
    internal TaskFailureDetails Details => new(errorType, Message, null, null, null);

    internal static TaskRefusedException NotFound(string kind, string name, string? version) => new(
        kind == "activity" ? "ActivityTaskNotFound" : "OrchestratorTaskNotFound",
        string.IsNullOrEmpty(version)
            ? $"No {kind} task named '{name}' was found."
            : $"No {kind} task named '{name}' with version '{version}' was found.");
}
