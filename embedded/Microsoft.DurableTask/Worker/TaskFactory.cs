using System.Diagnostics.CodeAnalysis;
using TaskKey = Microsoft.DurableTask.DurableTaskRegistry.TaskKey;

namespace Microsoft.DurableTask.Worker;

/// <summary>
/// Makes what a registry holds. A version that is not registered falls back to the unversioned registration, but only if the name has no
/// versioned one at all: a name that is versioned says exactly which versions it runs.
/// </summary>
internal sealed class TaskFactory(DurableTaskRegistry registry) : IDurableTaskFactory
{
    public bool TryCreateActivity(TaskName name, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskActivity? activity) =>
        TryCreateActivity(name, default, serviceProvider, out activity);

    public bool TryCreateOrchestrator(
        TaskName name, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator) =>
        TryCreateOrchestrator(name, default, serviceProvider, out orchestrator);

    internal bool TryCreateActivity(
        TaskName name, TaskVersion version, IServiceProvider services, [NotNullWhen(true)] out ITaskActivity? activity)
    {
        activity = Find(registry.ActivitiesByKey, new(name, version))?.Invoke(services);
        return activity is not null;
    }

    internal bool TryCreateOrchestrator(
        TaskName name, TaskVersion version, IServiceProvider services, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator)
    {
        orchestrator = Find(registry.OrchestratorsByKey, new(name, version))?.Invoke(services);
        return orchestrator is not null;
    }

    internal bool KnowsActivity(TaskName name) => registry.ActivitiesByKey.Keys.Any(k => k.Name == name);

    internal bool KnowsOrchestrator(TaskName name) => registry.OrchestratorsByKey.Keys.Any(k => k.Name == name);

    private static Func<IServiceProvider, T>? Find<T>(Dictionary<TaskKey, Func<IServiceProvider, T>> tasks, TaskKey key)
    {
        if (tasks.TryGetValue(key, out var exact))
        {
            return exact;
        }

        return key.Version != default
            && tasks.TryGetValue(new(key.Name, default), out var unversioned)
            && !tasks.Keys.Any(k => k.Name == key.Name && k.Version != default)
            ? unversioned
            : null;
    }
}
