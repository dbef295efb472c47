using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TaskFactory = Microsoft.DurableTask.Worker.TaskFactory;

namespace Microsoft.DurableTask.Engine;

/// <summary>The one hub of a service provider, opened when first used.</summary>
internal sealed class HubHost : IAsyncDisposable, IWorkProbe
{
    private readonly IServiceProvider services;
    private readonly ILoggerFactory loggers;
    private readonly Lazy<Hub> hub;
    private bool started;

    public HubHost(IServiceProvider services)
    {
        this.services = services;
        loggers = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;
        hub = new Lazy<Hub>(Open);
    }

    /// <inheritdoc/>
    public bool IsBusy => started && hub.Value.IsBusy;

    /// <inheritdoc/>
    public DateTimeOffset? NextDue => started ? hub.Value.NextDue : null;

    internal Hub Hub => hub.Value;

    /// <summary>Lets the registered workers run what the hub holds.</summary>
    internal void Start()
    {
        if (!started)
        {
            hub.Value.Start(services.GetServices<HubWorkerName>().Select(w => MakeWorker(w.Name)).ToList());
            started = true;
        }
    }

    internal Task StopAsync(CancellationToken cancellation) => started ? hub.Value.StopAsync(cancellation) : Task.CompletedTask;

    public ValueTask DisposeAsync() => hub.IsValueCreated ? hub.Value.DisposeAsync() : default;

    private Hub Open()
    {
        var settings = services.GetService<HubSettings>() ?? HubConfiguration.Read(
            services.GetService<IConfiguration>(),
            services.GetService<HostJson>(),
            Options(services.GetServices<HubWorkerName>().FirstOrDefault()?.Name ?? string.Empty));
        if (settings.Path is null)
        {
            loggers.CreateLogger("Microsoft.DurableTask.Hub").KeptInMemory();
        }

        return new Hub(settings, services.GetService<TimeProvider>() ?? TimeProvider.System, loggers);
    }

    private HostedWorker MakeWorker(string name) => new(
        new TaskFactory(services.GetRequiredService<IOptionsMonitor<DurableTaskRegistry>>().Get(name)),
        Options(name),
        services,
        loggers,
        services.GetService<IExceptionPropertiesProvider>(),
#pragma warning disable CS0618 // The filter is marked obsolete for being experimental.
        services.GetService<IOrchestrationFilter>() ?? Options(name).OrchestrationFilter);
#pragma warning restore CS0618

    private DurableTaskWorkerOptions Options(string name) => services.GetRequiredService<IOptionsMonitor<DurableTaskWorkerOptions>>().Get(name);
}

/// <summary>The name of a registered worker.</summary>
internal record HubWorkerName(string Name);

internal static class HubServices
{
    internal static IServiceCollection AddDurableTaskHub(this IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<HubHost>();
        if (!services.Any(s => s.ServiceType == typeof(IWorkProbe) && s.ImplementationFactory?.Method.DeclaringType?.DeclaringType == typeof(HubServices)))
        {
            services.AddSingleton<IWorkProbe>(provider => provider.GetRequiredService<HubHost>());
        }

        return services;
    }
}
