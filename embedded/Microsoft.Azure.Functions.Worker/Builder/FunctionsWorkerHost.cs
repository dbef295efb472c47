using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs a function app in one call.</summary>
public static class FunctionsWorkerHost
{
    /// <summary>Runs a worker with its defaults until it is stopped.</summary>
    /// <param name="configureServices">Adds services.</param>
    public static void RunDefault(Action<IServiceCollection>? configureServices = null) => RunDefaultAsync(configureServices).GetAwaiter().GetResult();

    /// <summary>Runs a worker with its defaults until it is stopped.</summary>
    /// <param name="configureService">Adds services.</param>
    /// <returns>Completed when it has stopped.</returns>
    public static async Task RunDefaultAsync(Action<IServiceCollection>? configureService = null)
    {
        IHostBuilder builder = Host.CreateDefaultBuilder().ConfigureFunctionsWorkerDefaults();
        if (configureService is not null)
        {
            builder.ConfigureServices(configureService);
        }
        await builder.Build().RunAsync();
    }
}
