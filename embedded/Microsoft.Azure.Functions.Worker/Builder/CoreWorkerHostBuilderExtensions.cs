using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Makes a worker of a host, without its defaults.</summary>
public static class CoreWorkerHostBuilderExtensions
{
    /// <summary>Adds the worker; the pipeline's steps are the caller's to add.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="configure">Adds middleware.</param>
    /// <param name="configureOptions">Changes the worker's options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public static IHostBuilder ConfigureFunctionsWorker(
        this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure, Action<WorkerOptions> configureOptions)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureServices((context, services) => configure(context, services.AddFunctionsWorkerCore(configureOptions)));
    }
}
