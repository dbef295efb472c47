using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Testing;

/// <summary>Puts orchestrations that are kept in memory into a host of one's own.</summary>
public static class DurableTaskTestExtensions
{
    /// <summary>Registers a worker and a client over one hub in memory.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configureTasks">Adds orchestrators and activities.</param>
    /// <param name="options">What else to set up; null for nothing.</param>
    public static IServiceCollection AddInMemoryDurableTask(
        this IServiceCollection services, Action<DurableTaskRegistry> configureTasks, InMemoryDurableTaskOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configureTasks);
        services.AddSingleton(new HubSettings());
        services.AddDurableTaskWorker(worker => worker.AddTasks(configureTasks));
        services.AddDurableTaskClient(client => client.RegisterDirectly());
        return services;
    }
}
