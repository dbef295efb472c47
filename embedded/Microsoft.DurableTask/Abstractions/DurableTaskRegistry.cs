using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities that a worker runs, by name and version.</summary>
public sealed partial class DurableTaskRegistry
{
    private static readonly Task<object?> Nothing = Task.FromResult<object?>(null);

    internal Dictionary<TaskKey, Func<IServiceProvider, ITaskActivity>> ActivitiesByKey { get; } = [];

    internal Dictionary<TaskKey, Func<IServiceProvider, ITaskOrchestrator>> OrchestratorsByKey { get; } = [];

    /// <summary>The registered orchestrators.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators() =>
        OrchestratorsByKey.Select(o => KeyValuePair.Create(o.Key.Name, o.Value));

    /// <summary>The registered activities.</summary>
    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities() =>
        ActivitiesByKey.Select(a => KeyValuePair.Create(a.Key.Name, a.Value));

    /// <summary>Adds an activity.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public DurableTaskRegistry AddActivity(TaskName name, Func<IServiceProvider, ITaskActivity> factory) =>
        AddActivity(name, default, factory);

    internal DurableTaskRegistry AddOrchestrator(TaskName name, TaskVersion version, Func<IServiceProvider, ITaskOrchestrator> factory) =>
        Add(OrchestratorsByKey, name, version, factory, nameof(ITaskOrchestrator));

    private DurableTaskRegistry AddActivity(TaskName name, TaskVersion version, Func<IServiceProvider, ITaskActivity> factory) =>
        Add(ActivitiesByKey, name, version, factory, nameof(ITaskActivity));

    private static T Create<T>(IServiceProvider services, Type type) =>
        (T)ActivatorUtilities.GetServiceOrCreateInstance(services, type);

    private static TaskName NameOf(Type type) => AttributeOf(type) is { Name.Name: { Length: > 0 } } named ? named.Name : new(type.Name);

    private static TaskVersion VersionOf(Type type) => new(AttributeOf(type)?.Version);

    private static DurableTaskAttribute? AttributeOf(Type type) =>
        (DurableTaskAttribute?)Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute));

    private static void RequireConcrete<T>(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!type.IsAssignableTo(typeof(T)) || type.IsAbstract)
        {
            throw new ArgumentException($"{type} is no concrete {typeof(T).Name}.", nameof(type));
        }
    }

    private DurableTaskRegistry Add<T>(
        Dictionary<TaskKey, Func<IServiceProvider, T>> tasks,
        TaskName name,
        TaskVersion version,
        Func<IServiceProvider, T> factory,
        string kind)
    {
        if (name == default)
        {
            throw new ArgumentException("A task needs a name.", nameof(name));
        }

        ArgumentNullException.ThrowIfNull(factory);
        if (!tasks.TryAdd(new(name, version), factory))
        {
            var ofVersion = version == default ? "" : $" with version '{version.Version}'";
            throw new ArgumentException($"An {kind} named '{name}'{ofVersion} is already added.", nameof(name));
        }

        return this;
    }

    internal readonly record struct TaskKey(TaskName Name, TaskVersion Version);
}
