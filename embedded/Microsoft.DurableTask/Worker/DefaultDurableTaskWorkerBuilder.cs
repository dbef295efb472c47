using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>The usual <see cref="IDurableTaskWorkerBuilder"/>.</summary>
/// <param name="name">The worker's name; null for the default one.</param>
/// <param name="services">Where services are registered.</param>
public class DefaultDurableTaskWorkerBuilder(string? name, IServiceCollection services) : IDurableTaskWorkerBuilder
{
    private Type? buildTarget;

    /// <inheritdoc/>
    public string Name { get; } = name ?? Options.DefaultName;

    /// <inheritdoc/>
    public IServiceCollection Services { get; } = services ?? throw new ArgumentNullException(nameof(services));

    /// <inheritdoc/>
    public Type? BuildTarget
    {
        get => buildTarget;
        set => buildTarget = value is null || (value.IsSubclassOf(typeof(DurableTaskWorker)) && !value.IsAbstract)
            ? value
            : throw new ArgumentException(
                $"Type must be non-abstract and a subclass of {typeof(DurableTaskWorker)}", nameof(value));
    }

    /// <inheritdoc/>
    public IHostedService Build(IServiceProvider serviceProvider)
    {
        var registry = serviceProvider.GetRequiredService<IOptionsMonitor<DurableTaskRegistry>>().Get(Name);
        return (IHostedService)ActivatorUtilities.CreateInstance(
            serviceProvider, buildTarget ?? typeof(HubWorker), Name, new TaskFactory(registry));
    }
}
