using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask.Testing;

/// <summary>A host for tests: orchestrations and activities with their client, kept in memory.</summary>
public sealed class DurableTaskTestHost : IAsyncDisposable
{
    private readonly IHost host;

    private DurableTaskTestHost(IHost host)
    {
        this.host = host;
        Client = host.Services.GetRequiredService<DurableTaskClient>();
    }

    /// <summary>Starts and manages orchestrations.</summary>
    public DurableTaskClient Client { get; }

    /// <summary>The worker's services, those of <see cref="DurableTaskTestHostOptions.ConfigureServices"/> among them.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>Starts a host.</summary>
    /// <param name="registry">Adds orchestrators and activities.</param>
    /// <param name="options">What else to set up; null for nothing.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    public static async Task<DurableTaskTestHost> StartAsync(
        Action<DurableTaskRegistry> registry, DurableTaskTestHostOptions? options = null, CancellationToken cancellationToken = default)
    {
        var host = Host.CreateDefaultBuilder()
            .ConfigureLogging(logging =>
            {
                logging.ClearProviders();
                if (options?.LoggerFactory is { } loggers)
                {
                    logging.Services.AddSingleton(loggers);
                }
            })
            .ConfigureServices(services =>
            {
                options?.ConfigureServices?.Invoke(services);
                services.AddInMemoryDurableTask(registry);
            })
            .Build();
        await host.StartAsync(cancellationToken);
        return new DurableTaskTestHost(host);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }
}
