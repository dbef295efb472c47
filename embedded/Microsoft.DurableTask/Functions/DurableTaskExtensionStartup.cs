using Microsoft.Azure.Functions.Worker.Core;
using Microsoft.Azure.Functions.Worker.Extensions.DurableTask;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Engine;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

[assembly: WorkerExtensionStartup(typeof(DurableTaskExtensionStartup))]

namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask;

/// <summary>Adds orchestrations to a function app that has any.</summary>
public sealed class DurableTaskExtensionStartup : WorkerExtensionStartup
{
    /// <inheritdoc/>
    public override void Configure(IFunctionsWorkerApplicationBuilder applicationBuilder)
    {
        ArgumentNullException.ThrowIfNull(applicationBuilder);
        var services = applicationBuilder.Services;
        services.AddDurableTaskHub();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<HubWorkerName, FunctionAppWorkerName>());
        services.AddDurableTaskClient();

        // All of a function app is serialised in one way.
        services.AddOptions<DurableTaskClientOptions>().PostConfigure<IOptions<WorkerOptions>>((options, worker) =>
            options.DataConverter = new ObjectSerializerConverter(worker.Value.Serializer!));
        services.AddOptions<DurableTaskWorkerOptions>().PostConfigure<IOptions<WorkerOptions>>((options, worker) =>
            options.DataConverter = new ObjectSerializerConverter(worker.Value.Serializer!));

        // As in the official extension, where entities are always supported.
        services.AddOptions<DurableTaskClientOptions>().Configure(options => options.EnableEntitySupport = true);
        services.AddOptions<DurableTaskWorkerOptions>().Configure(options => options.EnableEntitySupport = true);

        services.AddOptions<DurableTaskClientOptions>().Configure<HostJson>((options, host) => AppVersion.Apply(options, host));
        services.AddOptions<DurableTaskWorkerOptions>().Configure<HostJson>((options, host) => AppVersion.Apply(options, host));

        services.TryAddSingleton<ManagementAddresses>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IExtensionEndpoints, ManagementEndpoints>());
        services.TryAddSingleton<DurableListener>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITriggerListener, DurableListener>(s => s.GetRequiredService<DurableListener>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IParameterBinder, DurableClientBinder>());
    }
}
