using Microsoft.DurableTask.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>Registers workers.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a worker and returns what sets it up.</summary>
    public static IDurableTaskWorkerBuilder AddDurableTaskWorker(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        name ??= Options.DefaultName;
        if (services.FirstOrDefault(s => s.ServiceKey is null && s.ImplementationInstance is Registered r && r.Builder.Name == name)
            is { ImplementationInstance: Registered known })
        {
            return known.Builder;
        }

        var builder = new DefaultDurableTaskWorkerBuilder(name, services);
        services.AddSingleton(new Registered(builder));
        services.AddDurableTaskHub();
        services.AddSingleton(new HubWorkerName(name));
        services.AddOptions<DurableTaskWorkerOptions>(name).Configure<IServiceProvider>((options, provider) =>
        {
            if (!options.DataConverterExplicitlySet && provider.GetService<DataConverter>() is { } converter)
            {
                options.DataConverter = converter;
            }
        });
        services.AddSingleton(builder.Build);
        return builder;
    }

    /// <summary>Registers the default worker.</summary>
    public static IServiceCollection AddDurableTaskWorker(
        this IServiceCollection services, Action<IDurableTaskWorkerBuilder> configure) =>
        services.AddDurableTaskWorker(Options.DefaultName, configure);

    /// <summary>Registers a worker.</summary>
    public static IServiceCollection AddDurableTaskWorker(
        this IServiceCollection services, string name, Action<IDurableTaskWorkerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        configure(services.AddDurableTaskWorker(name));
        return services;
    }

    private sealed record Registered(IDurableTaskWorkerBuilder Builder);
}
